"""The settings as they are edited at the desk: what each may be, how it is written in a field, and read back."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Le, MaxLen

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.values import frozen
from kiosk.settings import Settings, named_in_environment
from kiosk.settings_file import Value

BY_HAND = frozenset({"data_dir", "kiosk_id", "hub_database", "hub_metrics_token"})
"""Where the file lies, what the store was named when it was made, and a hub's secrets."""

AT_ONCE = frozenset(
    {
        *("scanner_prefix", "scanner_suffix", "camera", "serial_scanner", "serial_baud"),
        *("screen_width_mm", "screen_bottom_mm", "welcome_by_name", "language"),
        *("speech_loudest_dba", "listen_key", "again_key", "quieter_key", "louder_key", "plug_key", "unplug_key"),
        *("desk_scale", "desk_contrast", "desk_sound"),
        *("backup_dir", "export_dir", "printers", "roll_call_printer"),
    }
)
"""What takes effect while the kiosk runs. The others need what is opened once: the pack, the voices, the windows."""

_ESCAPES = {"\t": "\\t", "\r": "\\r", "\n": "\\n"}


class Kind(StrEnum):
    """How a setting is edited."""

    YES_NO = "yes_no"
    NUMBER = "number"
    CHOICE = "choice"
    LIST = "list"
    TEXT = "text"


@frozen
class Field:
    """What a setting may be; ``least`` and ``most`` bound a number, ``longest`` a text."""

    key: str
    kind: Kind
    default: str
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    longest: int = 400
    is_optional: bool = False

    @property
    def holds_keys(self) -> bool:
        """Whether a tab or a new line may stand in it: it is what a scanner adds."""
        return self.key in ("scanner_prefix", "scanner_suffix")

    @property
    def variable(self) -> str:
        """The environment variable that says it instead of the file; empty where none does."""
        return named_in_environment(self.key)


def fields() -> tuple[Field, ...]:
    """Return every setting that can be edited, in the order of ``Settings``."""
    return tuple(field_of(key) for key in Settings.model_fields if key not in BY_HAND)


def in_words(value: Any) -> str:
    """Return a value as it stands in a field: a list with commas, a tab as ``\\t``, nothing for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(value)
    if isinstance(value, float):
        return f"{value:g}"
    return "".join(_ESCAPES.get(sign, sign) for sign in str(value))


def as_written(settings: Settings, key: str) -> str:
    """Return what a setting says as it stands in a field."""
    return in_words(getattr(settings, key))


def read_value(field: Field, text: str) -> Value:
    """Return what was typed as the setting's value; raises ``ValueError`` for a number that is none."""
    match field.kind:
        case Kind.YES_NO:
            return text == "yes"
        case Kind.NUMBER:
            number = float(text.strip().replace(",", "."))
            return int(number) if number.is_integer() else number
        case Kind.LIST:
            return tuple(part.strip() for part in text.split(",") if part.strip())
        case _ if field.is_optional and not text.strip():
            return None
        case _ if field.holds_keys:
            for sign, written in _ESCAPES.items():
                text = text.replace(written, sign)
            return text
        case _:
            return text.strip()


def field_of(key: str) -> Field:
    """Return what one setting may be."""
    info = Settings.model_fields[key]
    kind, choices = (Kind.CHOICE, ("", *LANGUAGES)) if key == "language" else _kind_of(info.annotation)
    default = in_words(info.get_default(call_default_factory=True, validated_data={}))
    bounds = {type(each): each for each in info.metadata}
    least, most = bounds.get(Ge), bounds.get(Le)
    longest = bounds.get(MaxLen)
    return Field(
        key,
        kind,
        default,
        choices,
        least.ge if least else None,
        most.le if most else None,
        longest.max_length if longest else 400,
        is_optional=type(None) in get_args(info.annotation),
    )


def _kind_of(annotation: Any) -> tuple[Kind, tuple[str, ...]]:
    if annotation is bool:
        return Kind.YES_NO, ("yes", "no")
    if annotation in (int, float):
        return Kind.NUMBER, ()
    if get_origin(annotation) is Literal:
        return Kind.CHOICE, get_args(annotation)
    if get_origin(annotation) is tuple:
        return Kind.LIST, ()
    return Kind.TEXT, ()
