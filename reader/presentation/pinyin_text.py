"""Running text in pinyin, as a book would print it."""

from __future__ import annotations

# Signs of Chinese and what stands for them among Latin letters: . … , by GB/T 16159-2012, 6.7; the
# others in their Latin shape. 《》 have none and stay.
PAUSES = {"，": ",", "、": ",", "。": ".", "；": ";", "：": ":", "！": "!", "？": "?", "…": "…"}
OPENING = {"「": "“", "『": "‘", "（": "(", "“": "“", "‘": "‘", "《": "《", "〈": "〈", "(": "("}
CLOSING = {"」": "”", "』": "’", "）": ")", "”": "”", "’": "’", "》": "》", "〉": "〉", ")": ")"}
TURNING = "\"'"  # open and close by turns
DASH = "—"
ENDS = frozenset("。！？")
LATIN_ENDS = frozenset(".!?")  # where a blank follows: 12.5 is no end


class PinyinText:
    """Takes the words and signs of one paragraph in order and writes those that are wanted.

    One blank parts words; none stands before a pause or inside brackets. A sentence begins with a
    capital letter (GB/T 16159-2012, 6.3).

    >>> text = PinyinText()
    >>> for part in ("tā", "shuō"):
    ...     text.add_word(part)
    >>> text.add_signs("：「")
    >>> text.add_word("hǎo")
    >>> text.add_signs("。」")
    >>> text.written
    'Tā shuō: “Hǎo.”'
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._begins = True  # whether the next word begins a sentence
        self._open = True  # whether nothing parts the next word from what stands before
        self._after_colon = False
        self._after_letters = False
        self._last = ""
        self._within: set[str] = set()  # signs of TURNING that are to be closed

    @property
    def written(self) -> str:
        """What was written so far."""
        return "".join(self._parts).strip()

    def add_word(self, pinyin: str, *, wanted: bool = True) -> None:
        """A word in pinyin; one that is not ``wanted`` only tells where sentences begin."""
        if self._begins:
            pinyin = pinyin[:1].upper() + pinyin[1:]
        self._put(pinyin, wanted=wanted, parted=True)
        self._after_letters = False

    def add_signs(self, signs: str, *, wanted: bool = True) -> None:
        """Whatever has no reading: punctuation, blanks, letters and digits."""
        for sign in signs:
            self._add_sign(sign, wanted=wanted)

    def _add_sign(self, sign: str, *, wanted: bool) -> None:
        if sign in PAUSES:
            self._close(PAUSES[sign], wanted=wanted)
            self._begins = self._begins or sign in ENDS
            self._after_colon = sign == "："
        elif sign in OPENING:
            self._open_with(OPENING[sign], wanted=wanted)
        elif sign in CLOSING:
            self._close(CLOSING[sign], wanted=wanted)
        elif sign in self._within:
            self._within.remove(sign)
            self._close(sign, wanted=wanted)
        elif sign in TURNING and not self._after_letters:  # else an apostrophe, or inches
            self._within.add(sign)
            self._open_with(sign, wanted=wanted)
        elif sign.isspace():
            self._open = not self._parts
            self._begins = self._begins or (self._after_letters and self._last in LATIN_ENDS)
            self._after_letters = False
        elif sign == DASH and self._parts and self._parts[-1] == DASH:
            pass  # 破折號 is two characters and one sign
        else:
            self._put(sign, wanted=wanted, parted=not self._after_letters or sign == DASH)
            self._after_letters, self._last = sign != DASH, sign

    def _open_with(self, sign: str, *, wanted: bool) -> None:
        """A sign that stands close to what is after it, which may begin a sentence."""
        begins = self._begins or self._after_colon
        self._put(sign, wanted=wanted, parted=True)
        self._begins, self._open = begins, True

    def _put(self, text: str, *, wanted: bool, parted: bool) -> None:
        self._begins = self._after_colon = False
        if not wanted:
            return
        if parted and not self._open:
            self._parts.append(" ")
        self._parts.append(text)
        self._open = False

    def _close(self, sign: str, *, wanted: bool) -> None:
        """A sign that stands close to what is before it."""
        self._after_letters = False
        if wanted and not (sign == "…" and self._parts[-1:] == ["…"]):
            self._parts.append(sign)
            self._open = False
