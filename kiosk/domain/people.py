"""Who arrives: age bands and parties."""

from __future__ import annotations

from enum import Enum

from kiosk.domain.values import frozen


class AgeBand(Enum):
    """An age band in whole years, both ends included; ``None`` where it is open or not said (look.md 3)."""

    UNDER_5 = ("under_5", 0, 4)
    FROM_5 = ("5_10", 5, 10)
    FROM_11 = ("11_13", 11, 13)
    FROM_14 = ("14_15", 14, 15)
    FROM_16 = ("16_17", 16, 17)
    FROM_18 = ("18_24", 18, 24)
    FROM_25 = ("25_34", 25, 34)
    FROM_35 = ("35_49", 35, 49)
    FROM_50 = ("50_64", 50, 64)
    FROM_65 = ("65_74", 65, 74)
    FROM_75 = ("75_over", 75, None)
    NOT_SAID = ("not_said", None, None)

    def __init__(self, key: str, low: int | None, high: int | None) -> None:
        self.key = key
        self.low = low
        self.high = high

    @classmethod
    def from_key(cls, key: str) -> AgeBand:
        """Return the band with this stable key; raises ``KeyError`` for another text."""
        return _BANDS[key]

    @property
    def is_minor(self) -> bool:
        """Whether everyone in the band is under 18."""
        return self.high is not None and self.high < 18


_BANDS = {band.key: band for band in AgeBand}


@frozen
class AgeRule:
    """The ages a programme is for, in whole years, both ends included."""

    min_age: int | None = None
    max_age: int | None = None

    def admits(self, band: AgeBand) -> bool:
        """Whether someone in this band can be of the right age; an age that was not said is left to staff."""
        if band.low is None:
            return False
        too_young = self.min_age is not None and band.high is not None and band.high < self.min_age
        too_old = self.max_age is not None and band.low > self.max_age
        return not (too_young or too_old)


@frozen
class Party:
    """The people who arrive on one code or form; ``not_said`` counts those whose age nobody asked (the counter)."""

    adults: int = 1
    under_18: int = 0
    not_said: int = 0

    def __post_init__(self) -> None:
        if min(self.adults, self.under_18, self.not_said) < 0 or self.people == 0:
            raise ValueError(f"a party has at least one person: {self}")

    @property
    def people(self) -> int:
        """How many people, all together."""
        return self.adults + self.under_18 + self.not_said

    def with_more(self, more: Party | None) -> Party:
        """Return this party and the people of another."""
        if more is None:
            return self
        return Party(self.adults + more.adults, self.under_18 + more.under_18, self.not_said + more.not_said)

    def without(self, fewer: Party | None) -> Party | None:
        """Return who remains without some of this party, ``None`` if nobody; raises ``ValueError`` for others."""
        if fewer is None:
            return self
        if fewer == self:
            return None
        return Party(self.adults - fewer.adults, self.under_18 - fewer.under_18, self.not_said - fewer.not_said)

    def as_many(self, people: Party) -> Party:
        """Return as many people as ``people`` has, of the ages it says as far as this party has them.

        Who counts a teenager as an adult at the door has still counted one person; all of this party is the most.
        """
        wanted = min(people.people, self.people)
        adults, under_18 = min(people.adults, self.adults), min(people.under_18, self.under_18)
        not_said = min(wanted - adults - under_18, self.not_said)
        more_adults = min(wanted - adults - under_18 - not_said, self.adults - adults)
        return Party(adults + more_adults, wanted - adults - more_adults - not_said, not_said)


ONE_ADULT = Party()
