"""Charts as SVG, drawn here: they need no script in the browser, and a table beside each says the same in words."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import pygal
from pygal.style import Style

# pygal leaves a finder of Python 2's kind behind, which Python 3.11 warns of at each import after it.
sys.meta_path[:] = [each for each in sys.meta_path if type(each).__name__ != "PluginImportFixer"]

_PAPER, _INK, _INK2, _RULE, _SPRUCE = "#FFFDF8", "#1D2226", "#465057", "#D8CDB8", "#0E5A54"
_FONT = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif"
_style = Style(
    background=_PAPER,
    plot_background=_PAPER,
    foreground=_INK2,
    foreground_strong=_INK,
    foreground_subtle=_RULE,
    colors=(_SPRUCE,),
    opacity="1",
    font_family=_FONT,
    label_font_size=20,
    major_label_font_size=20,
    value_font_size=20,
    value_colors=(_INK,),
    no_data_font_size=24,
    guide_stroke_color=_RULE,
    guide_stroke_dasharray="none",
    major_guide_stroke_color=_RULE,
    major_guide_stroke_dasharray="none",
)


def arrivals_chart(bars: Sequence[tuple[str, int]], *, is_narrow: bool = False) -> bytes:
    """Return people who came as one bar a label, an SVG of 1000 x 360; a narrow one, for a phone, is 420 x 300."""
    width, height, most = (420, 300, 6) if is_narrow else (1000, 360, 16)
    chart = pygal.Bar(
        style=_style,
        width=width,
        height=height,
        explicit_size=True,
        show_legend=False,
        print_values=len(bars) <= most,
        truncate_label=-1,
        show_minor_x_labels=False,
        x_labels_major_every=-(-len(bars) // most) or 1,
        print_values_position="top",
        print_zeroes=False,
        value_formatter=lambda value: f"{value:,.0f}",
        rounded_bars=4,
        margin=10,
        js=[],
        disable_xml_declaration=True,
        no_data_text="Nobody yet",
        max_scale=6,
        integer_scale=True,
        show_y_guides=True,
        range=(0, max([4, *(people for _, people in bars)])),
    )
    chart.x_labels = [label for label, _ in bars]
    chart.add("", [people for _, people in bars])
    drawn: str = chart.render(is_unicode=True)
    return drawn.encode()
