"""What can be reckoned with colours, written ``#rrggbb``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

# Text of ordinary size (WCAG 2.1 SC 1.4.3, level AA).
READABLE = 4.5


def mixed(colour: str, under: str, share: float) -> str:
    """``share`` (0 to 1) of one colour and the rest of the other.

    >>> mixed("#ffffff", "#000000", 0.5)
    '#808080'
    """
    parts = zip(channels(colour), channels(under), strict=True)
    return "#" + "".join(f"{round(top * share + below * (1 - share)):02x}" for top, below in parts)


def channels(colour: str) -> tuple[int, int, int]:
    """The red, green and blue of ``#rrggbb``, each 0 to 255."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """How far apart two colours are in luminance, 1 to 21 (WCAG 2.1, "contrast ratio").

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, grounds: Sequence[str]) -> str:
    """``colour``, as much darker or lighter as it takes to read it on each of ``grounds``.

    The grounds are all light or all dark. A colour that can be read already stays as it is.

    >>> readable("#ffff00", ["#ffffff"])
    '#7a7a00'
    """
    end = max(("#000000", "#ffffff"), key=lambda pole: lowest_contrast(pole, grounds))
    shares = (hundredth / 100 for hundredth in range(100, -1, -1))
    tries = (mixed(colour, end, share) for share in shares)
    return next((made for made in tries if lowest_contrast(made, grounds) >= READABLE), end)


def lowest_contrast(colour: str, grounds: Iterable[str]) -> float:
    """The contrast of ``colour`` to that ground on which it is read worst."""
    return min(contrast(colour, ground) for ground in grounds)


def _luminance(colour: str) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
