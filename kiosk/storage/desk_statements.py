"""The statements about replaced passes and about imports of bookings, compiled once (see ``statements``)."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.storage.desk_tables import booking_imports, replaced_passes
from kiosk.storage.statements import compiled
from kiosk.storage.tables import visits

REPLACE_PASS = compiled(
    update(visits)
    .where(visits.c.id == bindparam("visit_id"))
    .values(pass_code=bindparam("pass"), pass_folded=bindparam("folded"), badge_code=bindparam("badge")),
    "pass",
    "folded",
    "badge",
    "visit_id",
)
KEEP_REPLACED = compiled(
    insert(replaced_passes).values(pass_folded=bindparam("pass"), visit_id=bindparam("visit")).on_conflict_do_nothing(),
    "pass",
    "visit",
)
REPLACED = compiled(
    select(replaced_passes.c.visit_id).where(replaced_passes.c.pass_folded == bindparam("pass")), "pass"
)
NEWEST_IMPORT = select(func.max(booking_imports.c.imported_at))
