"""The front: QML screens, their view models, and what needs Qt to touch the world.

It imports ``kiosk.actions``, ``kiosk.domain`` and ``kiosk.bootstrap``. Never here: a rule of the business, SQL, a
decision about a visit.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - it puts an import of its own in place of Python's

# PySide's reads, and keeps, the source of each module that is imported from then on, to see whether that asks for
# PySide's ``__feature__``; nothing here does. It took a twentieth of a start, and 20 MB once the core came after it.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
