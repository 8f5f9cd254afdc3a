"""The front: QML screens, their view models, and what needs Qt to touch the world.

It imports ``kiosk.actions``, ``kiosk.domain`` and ``kiosk.bootstrap``. Never here: a rule of the business, SQL, a
decision about a visit.
"""
