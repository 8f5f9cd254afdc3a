"""Where kiosks sync: an ASGI service on PostgreSQL.

Here live the service, its tables and migrations, what it does with facts, and the embedded PostgreSQL of a small place.
It may import ``kiosk.domain``, ``kiosk.wire``, ``kiosk.errors``, ``kiosk.settings`` and ``kiosk.logs``. Never here: a
kiosk's store, a screen. No process keeps anything between two requests but its connections: any number may run.

Every key begins with the venue, so that an engine that distributes rows can put each venue's on one node.
"""
