"""The cipher against the examples of its standard, FIPS 197, appendix C."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.errors import DocumentLocked
from reader.services.loading.pdf_cipher import BLOCK, Aes
from tests.services.test_loading_pages import opened

CASES = Path(__file__).parents[1] / "cases"
PLAIN = bytes.fromhex("00112233445566778899aabbccddeeff")


@pytest.mark.parametrize(
    ("size", "secret"),
    [
        (16, "69c4e0d86a7b0430d8cdb78070b4c55a"),
        (24, "dda97ca4864cdfe06eaf70a0ec0d7191"),
        (32, "8ea2b7ca516745bfeafc49904b496089"),
    ],
)
def test_the_examples_of_the_standard_are_decrypted(size: int, secret: str) -> None:
    data = bytes(BLOCK) + bytes.fromhex(secret)
    assert Aes().decrypted(data, bytes(range(size))) == PLAIN


def test_each_block_is_added_to_the_secret_one_before() -> None:
    secret = bytes.fromhex("69c4e0d86a7b0430d8cdb78070b4c55a")
    text = Aes().decrypted(bytes(BLOCK) + secret + secret, bytes(range(16)))
    assert text[:BLOCK] == PLAIN
    assert text[BLOCK:] == bytes(a ^ b for a, b in zip(PLAIN, secret, strict=True))


@pytest.mark.parametrize("size", [0, 1, BLOCK, BLOCK + 5])
def test_what_fills_no_block_is_nothing(size: int) -> None:
    assert Aes().decrypted(bytes(size), bytes(16)) == b""


# The files are of tests/pdfs.py, encrypted without a password by pypdf and cryptography.
def test_a_file_in_aes_without_a_password_is_opened() -> None:
    article = opened((CASES / "aes128.pdf").read_bytes(), "a.pdf")
    assert article.text == "河边的旧书店只在雨天开门，店主是一位老人。\n"


def test_a_file_in_a_cipher_that_is_not_here_is_locked() -> None:
    with pytest.raises(DocumentLocked):
        opened((CASES / "aes256.pdf").read_bytes(), "a.pdf")
