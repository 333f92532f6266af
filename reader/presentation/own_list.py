"""The reader's own list of conversions: what of it holds, and what is wrong with the rest."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from reader.model.conversion import Choice, ListError, ListFault, OwnList
from reader.model.errors import ReaderError
from reader.presentation.wording import Translate, as_is, explain


class OwnListStore(Protocol):
    """Where the list is kept."""

    @property
    def path(self) -> Path:
        """The file."""

    def read(self) -> OwnList:
        """The list as it is in the file now; raises ReaderError."""

    def begin(self, heading: str) -> None:
        """Make the file where there is none, with ``heading`` as notes; raises ReaderError."""


class OwnListPresenter:
    """Holds the list as it was read last; the first time is when it is first asked for."""

    def __init__(self, store: OwnListStore, translate: Translate = as_is) -> None:
        self.path = store.path
        self._store = store
        self._translate = translate
        self._known: tuple[OwnList, str] | None = None

    @property
    def choices(self) -> Sequence[Choice]:
        """What the list says words become."""
        return self._list[0].choices

    def faults(self) -> list[str]:
        """What is wrong with the list, one sentence for each line that can't be used."""
        own, problem = self._list
        told = [fault_words(error, self._translate) for error in own.errors]
        return [problem, *told] if problem else told

    def reload(self) -> bool:
        """Read the list again; whether it says something else now."""
        before, self._known = self._list, self._read()
        return before != self._known

    def begin(self) -> None:
        """Make sure that there is a file to edit; raises ReaderError."""
        self._store.begin(
            self._translate(
                "Your own conversions, one on a line: the word as the text has it, a blank,\n"
                "and what it becomes. Both have the same number of characters.\n"
                "What stands behind # does not count. Save as UTF-8. For example: 后台 後台"
            )
        )

    @property
    def _list(self) -> tuple[OwnList, str]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _read(self) -> tuple[OwnList, str]:
        try:
            return self._store.read(), ""
        except ReaderError as error:
            return OwnList(), explain(error, self._translate).line


def fault_words(error: ListError, translate: Translate = as_is) -> str:
    """Which line of a list can't be used and why, as a sentence."""
    reasons = {
        ListFault.FORM: translate("it is not two words with a blank between them"),
        ListFault.LENGTH: translate("the two words are not of the same length"),
        ListFault.DUPLICATE: translate("an earlier line has this word already"),
        ListFault.CYCLE: translate("it leads back to itself through other lines"),
        ListFault.ENCODING: translate("it is not saved as UTF-8"),
    }
    sentence = translate("Line {line}, “{text}”: {reason}.")
    return sentence.format(line=error.line, text=error.text, reason=reasons[error.fault])
