"""What stops a document from being drawn at all; what is merely imperfect is a warning in the result."""

from kiosk.errors import KioskError


class DocumentError(KioskError):
    """A template, a font or a mark cannot be drawn, or the file cannot be written."""
