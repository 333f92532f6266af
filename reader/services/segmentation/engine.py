"""The engines that cut runs of Han characters: jieba's algorithm in Rust, or jieba itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

Cut = Callable[[str], Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Engine:
    """Cuts text without lone surrogates; the parts joined are the input.

    ``cut`` guesses words that are in no dictionary, ``cut_known`` leaves their characters single;
    ``tag`` gives each word with its part of speech.
    """

    cut: Callable[[str], Sequence[str]]
    cut_known: Callable[[str], Sequence[str]]
    tag: Cut
    has_word: Callable[[str], bool]


def rust_engine() -> Engine:
    """An engine of jieba's algorithm in Rust: the same words, loaded in 0.1 s, 20 times faster."""
    import rjieba  # noqa: PLC0415 - loads a dictionary

    words = rjieba.Jieba()
    return Engine(words.cut, partial(words.cut, hmm=False), words.tag, words.has_word)


def python_engine() -> Engine:
    """An engine of jieba itself, for systems that have no build of the Rust one.

    The tokenizer is an own instance and builds its dictionary from the package. It neither reads
    nor writes jieba's cache: that is a marshal file in the temporary folder, where anybody could
    have put one.
    """
    import jieba.posseg  # noqa: PLC0415 - slow

    words = jieba.Tokenizer()
    words.FREQ, words.total = words.gen_pfdict(words.get_dict_file())
    words.initialized = True
    tags = jieba.posseg.POSTokenizer(words)
    return Engine(
        words.lcut,
        partial(words.lcut, HMM=False),
        lambda han: [(pair.word, pair.flag) for pair in tags.cut(han)],
        lambda word: bool(words.FREQ.get(word)),
    )


def default_engine() -> Engine:
    """The Rust engine, or the Python one where that is not installed."""
    try:
        return rust_engine()
    except ImportError:
        return python_engine()
