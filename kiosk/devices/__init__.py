"""The physical world without Qt: printers, the system's clock, reading codes.

It may import ``kiosk.domain``, the actions' ports and ``kiosk.errors``. Never here: what a badge says, a decision
about a visit, a window.
"""
