"""What this kiosk remembers: the encrypted store.

Here lives SQLAlchemy on SQLCipher: the journal with its projections and outbox, bookings and sessions, the key, the
lock, backups and migrations. It implements the ports ``VisitStore``, ``BookingStore`` and ``JournalReader`` and may
import ``kiosk.domain``, ``kiosk.actions.ports`` and ``kiosk.errors``. Never here: decisions about visitors, sentences
for people, files of others, the network. Nothing outside this room sees a row, a session or a connection.
"""

from kiosk.storage.backups import FOLDER as BACKUPS
from kiosk.storage.errors import (
    BackupError,
    DamagedStore,
    DiskFull,
    KeyMissing,
    NewerSchema,
    ReadOnly,
    StoreBusy,
    StoreError,
    StoreInUse,
    WrongKey,
)
from kiosk.storage.keys import KeySource, StoreKey, find_key
from kiosk.storage.pin_hasher import Argon2PinHasher
from kiosk.storage.restoring import Opened, Restored, check_backup, restore_backup
from kiosk.storage.store import Store, open_beside, open_store
from kiosk.storage.system_ids import SystemIds

__all__ = [
    "BACKUPS",
    "Argon2PinHasher",
    "BackupError",
    "DamagedStore",
    "DiskFull",
    "KeyMissing",
    "KeySource",
    "NewerSchema",
    "Opened",
    "ReadOnly",
    "Restored",
    "Store",
    "StoreBusy",
    "StoreError",
    "StoreInUse",
    "StoreKey",
    "SystemIds",
    "WrongKey",
    "check_backup",
    "find_key",
    "open_beside",
    "open_store",
    "restore_backup",
]
