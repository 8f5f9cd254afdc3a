"""Which backups are kept: a week of days, a month of weeks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.domain.backups import DAYS_KEPT, WEEKS_KEPT, outlived

NIGHT = datetime(2026, 11, 29, 23, tzinfo=UTC)  # a Sunday


def test_the_last_seven_days_and_the_last_four_weeks_are_kept() -> None:
    nights = [NIGHT - timedelta(days=back) for back in range(60)]
    kept = [back for back, night in enumerate(nights) if night not in outlived(nights)]
    assert kept == [0, 1, 2, 3, 4, 5, 6, 7, 14, 21]


def test_of_a_day_the_newest_is_kept() -> None:
    evening = [NIGHT - timedelta(hours=hours) for hours in range(5)]
    assert outlived(evening) == set(evening[1:])


def test_days_without_a_backup_make_none_go() -> None:
    rare = [NIGHT - timedelta(days=10 * number) for number in range(DAYS_KEPT)]
    assert outlived(rare) == set()
    assert outlived([]) == set()


def test_a_second_look_lets_nothing_more_go() -> None:
    nights = {NIGHT - timedelta(days=back) for back in range(60)}
    kept = nights - outlived(nights)
    assert outlived(kept) == set()
    assert len(kept) == DAYS_KEPT + WEEKS_KEPT - 1
