"""Carrying facts between this kiosk and its hub.

Here live the client of the hub, what one exchange with it does, and the one thread that keeps at it. It may import
``kiosk.domain``, ``kiosk.wire``, ``kiosk.errors`` and the ports. Never here: a database, a decision about a visit, a
sentence for people. A kiosk without a hub loads none of it.
"""
