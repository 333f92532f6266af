"""Make resources/entities/places.sqlite: units, countries and cities, each with its path.

    python -m pip download --no-deps jionlp==1.5.31
    python packaging/data/build_places.py jionlp-*.whl

Sources: china_location.txt and world_location.txt inside the wheel of jionlp (Apache-2.0), of which
only these two data files are read, and places_own.txt. Provinces, cities, counties and towns are
kept; the 657,807 villages are left out, for a village name alone says nothing.
"""

from __future__ import annotations

import argparse
import io
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

OWN = Path(__file__).with_name("places_own.txt")
OUT = Path(__file__).parents[2] / "resources/entities/places.sqlite"
TOWN = 3
FAMOUS = 2  # a short name that is evidence by itself, beside 0 (short) and 1 (full)
# Rows of the list that are headings of the statistics office and no places.
NO_PLACES = ("直辖", "市辖区", "行政区划", "都市计划", "虚拟")
HOME = ("台湾省", "香港特别行政区", "澳门特别行政区")
# Levels: 0 country, 1 province, 2 city (also a foreign one), 3 county, 4 town.
SCHEMA = """
CREATE TABLE place (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent INTEGER, level INTEGER NOT NULL
);
CREATE TABLE name (
    name TEXT NOT NULL, place INTEGER NOT NULL, full INTEGER NOT NULL, PRIMARY KEY (name, place)
) WITHOUT ROWID;
"""


class Tree:
    """Places by path, and the names each is known by."""

    def __init__(self) -> None:
        self.ids: dict[tuple[str, ...], int] = {}
        self.level: dict[int, int] = {}
        self.names: dict[tuple[str, int], int] = {}

    def add(self, path: tuple[str, ...], level: int) -> int:
        """The number of the place; its parents are added where they are missing."""
        if path not in self.ids:
            if len(path) > 1:
                self.add(path[:-1], max(level - 1, 0))
            self.ids[path] = len(self.ids) + 1
            self.level[self.ids[path]] = level
            self.call(path, path[-1], full=True)
        return self.ids[path]

    def call(self, path: tuple[str, ...], name: str, *, full: bool = False) -> None:
        """Note that the place is known by the name."""
        if len(name) > 1:
            self.names.setdefault((name, self.ids[path]), int(full))

    def famous(self, path: tuple[str, ...], names: list[str]) -> None:
        """Note that short names of what lies below the path are evidence by themselves."""
        inside = {number for other, number in self.ids.items() if other[: len(path)] == path}
        for name, number in list(self.names):
            if name in names and number in inside:
                self.names[name, number] = FAMOUS


def main() -> None:
    """Read the wheel named on the command line and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    tree = Tree()
    with zipfile.ZipFile(arguments.wheel) as wheel:
        china = zipfile.ZipFile(io.BytesIO(wheel.read("jionlp/dictionary/china_location.zip")))
        add_china(tree, china.read("china_location.txt").decode().splitlines())
        add_world(tree, wheel.read("jionlp/dictionary/world_location.txt").decode().splitlines())
    add_own(tree, OWN.read_text(encoding="utf-8").splitlines())
    write(tree, arguments.out)


def add_china(tree: Tree, lines: list[str]) -> None:
    """Units as deep as the town; a city that is its own province is one place."""
    path: list[str] = []
    for line in lines:
        depth = len(line) - len(line.lstrip("\t"))
        if depth > TOWN or not line.strip():
            continue
        name, *more = line.strip().split("\t")
        path[depth:] = [name]
        if path[0] in HOME or any(part in name for part in NO_PLACES):
            continue
        clean = tuple(part for part in dict.fromkeys(path) if not any(n in part for n in NO_PLACES))
        tree.add(clean, depth + 1)
        if len(more) > 1:
            tree.call(clean, more[1])
            if name.endswith(("自治县", "自治州")):  # 循化县, 大理州
                tree.call(clean, more[1] + name[-1], full=True)


def add_world(tree: Tree, lines: list[str]) -> None:
    """Countries by their short name, with their long name, capital and cities."""
    for line in lines:
        short, *more = line.strip().split("\t")
        if not more:
            continue
        tree.add((short,), 0)
        tree.call((short,), more[0], full=True)
        for city in "/".join(more[1:]).split("/"):
            if city not in {"", short} and short != "中国":
                tree.add((short, city), 2)


def add_own(tree: Tree, lines: list[str]) -> None:
    """Own places and names."""
    for left, sign, words in own_lines(lines):
        path = tuple(left.split("/"))
        if sign == "!":
            tree.famous(path, words)
            continue
        tree.add(path, len(path) if path[0] in HOME else 2 * (len(path) - 1))
        for word in words:
            if sign == "=":
                tree.call(path, word, full=True)
            else:
                tree.add((*path, word), _level(path))
                if path[0] == "台湾省" and len(word) > 2:  # 板桥 of 板桥区, when the article tells
                    tree.call((*path, word), word[:-1])


def _level(path: tuple[str, ...]) -> int:
    """The level of what lies below the path; the quarters of Hong Kong are known like cities."""
    return len(path) + 1 if path[0] == "台湾省" else 2


def own_lines(lines: list[str]) -> Iterator[tuple[str, str, list[str]]]:
    """Each line of places_own.txt as path, sign and words."""
    for line in lines:
        sign = next((sign for sign in "=!" if f" {sign} " in line), ":")
        left, _, right = line.partition(sign)
        if not line.startswith("#") and right:
            yield left.strip(), sign, right.split()


def write(tree: Tree, out: Path) -> None:
    """Write the file anew."""
    out.unlink(missing_ok=True)
    base = sqlite3.connect(out)
    base.executescript(SCHEMA)
    base.executemany(
        "INSERT INTO place VALUES (?, ?, ?, ?)",
        (
            (number, path[-1], tree.ids.get(path[:-1]), tree.level[number])
            for path, number in tree.ids.items()
        ),
    )
    base.executemany(
        "INSERT INTO name VALUES (?, ?, ?)",
        sorted((name, place, full) for (name, place), full in tree.names.items()),
    )
    base.commit()
    base.execute("VACUUM")
    base.close()
    print(f"{len(tree.ids)} places, {len(tree.names)} names, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
