"""What makes a whole file unusable; a single row that cannot be used is a ``Rejected``, not an error."""

from kiosk.errors import KioskError


class ImportFileError(KioskError):
    """A file of bookings or sessions cannot be used."""


class ActsFileError(KioskError):
    """The list of what staff did cannot be written."""
