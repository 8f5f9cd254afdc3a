"""Made-up people whose badges show what a template does with them: long and short names, each script, groups."""

from __future__ import annotations

from kiosk.domain.badges import Badge
from kiosk.domain.values import frozen


@frozen
class Sample:
    """A badge to look at; ``key`` is a stable name."""

    key: str
    badge: Badge


SAMPLES = (
    Sample("ordinary", Badge("Amina Khan")),
    Sample("longest", Badge("Konstanty Maksymilian Kowalczyk-Wiśniewski of the Very Long Names")),
    Sample("shortest", Badge("Bo")),
    Sample("by_hand", Badge("")),
    Sample("group", Badge("Ms Reed", people=29, role="Teacher", team="Year 12")),
    Sample("under_18", Badge("Zoë", under_18=True)),
    Sample("number", Badge("", number=28)),
    Sample("arabic", Badge("محمد العربي")),
    Sample("bengali", Badge("রবীন্দ্রনাথ ঠাকুর")),
    Sample("chinese", Badge("王小明")),
    Sample("ethiopic", Badge("ሰላም ተስፋዬ")),
    Sample("cyrillic", Badge("Олександра Шевченко")),
    Sample("vietnamese", Badge("Nguyễn Thị Hồng Ánh")),
)
