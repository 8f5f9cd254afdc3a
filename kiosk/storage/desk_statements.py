"""The statements about replaced passes, imports of bookings and acts, compiled once (see ``statements``)."""

from __future__ import annotations

from sqlalchemy import bindparam, func, literal_column, select, union_all, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.storage.desk_tables import acts, booking_imports, replaced_passes
from kiosk.storage.hub_tables import elsewhere
from kiosk.storage.statements import compiled, inserting
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
INSERT_ACT = inserting(acts)
FORGET_CODE_OF_ACTS = compiled(
    update(acts)
    .where(acts.c.visit_id == bindparam("visit"), acts.c.code != literal_column("''"))
    .values(code=literal_column("''")),
    "visit",
)
PLACE_OF_VISIT = compiled(
    union_all(
        select(visits.c.badge_code, visits.c.room_key, visits.c.code).where(visits.c.id == bindparam("here")),
        select(elsewhere.c.badge_code, elsewhere.c.room_key, elsewhere.c.code).where(
            elsewhere.c.id == bindparam("there")
        ),
    ),
    "here",
    "there",
)
