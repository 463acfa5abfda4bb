"""Windows of tokens: which tokens, in what order, and refusals before any long work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from core.errors import CancelledError, InvalidInputError
from core.evaluate.tokenizer import encoder
from core.evaluate.windows import cut_windows
from core.quant.calibration import batches
from core.quant.calibration.batches import calibration_windows, pieces_of, spread_windows, written_out
from core.quant.calibration.documents import Document, Message
from core.quant.calibration.encoder import TextEncoder, text_encoder
from core.quant.calibration.texts import CalibrationText, read_calibration
from core.sources.source import open_source

BEGIN, END = 1, 2
TALK = (Message("system", "Be brief."), Message("user", "Why?"), Message("assistant", "So."))


def letters(text: str) -> list[int]:
    return [ord(character) for character in text]


def bracketed(messages: Sequence[Message]) -> str:
    return "".join(f"[{m.role}]{m.content}" for m in messages)


def no_system(messages: Sequence[Message]) -> str:
    if any(message.role == "system" for message in messages):
        raise InvalidInputError("System role not supported")
    return bracketed(messages)


LETTERS = TextEncoder(lambda text: [BEGIN, *letters(text)], letters, (BEGIN,), (END,))


def text_of(*documents: Document, plain: bool = False) -> CalibrationText:
    return CalibrationText("x", "0" * 64, documents, plain=plain)


def test_a_plain_text_gives_its_first_tokens_in_order() -> None:
    windows = calibration_windows(
        text_of("abcdefghijkl", plain=True), LETTERS, samples=2, length=3, vocab_size=200
    )
    assert windows.tolist() == [[BEGIN, *letters("ab")], letters("cde")]
    assert windows.dtype == np.int64


def test_documents_stand_between_begin_and_end_tokens() -> None:
    windows = calibration_windows(text_of("ab", "cd"), LETTERS, samples=1, length=8, vocab_size=200)
    assert windows.tolist() == [[BEGIN, *letters("ab"), END, BEGIN, *letters("cd"), END]]


def test_tokens_that_a_template_wrote_itself_are_not_doubled() -> None:
    def template(messages: Sequence[Message]) -> str:
        return chr(BEGIN) + messages[-1].content + chr(END) + "\n"

    encode = TextEncoder(LETTERS.encode_whole, letters, (BEGIN,), (END,), template)
    windows = calibration_windows(text_of(TALK), encode, samples=1, length=6, vocab_size=200)
    assert windows.tolist() == [[BEGIN, *letters("So."), END, 10]]


def test_windows_are_spread_over_the_whole_text_without_overlap() -> None:
    ids = np.arange(1003, dtype=np.int64)
    windows = spread_windows(ids, 10, 50, 0)
    assert windows.shape == (10, 50)
    for i, window in enumerate(windows):
        assert i * 1003 // 10 <= window[0]
        assert window[-1] < (i + 1) * 1003 // 10
        assert (np.diff(window) == 1).all()
    assert (spread_windows(ids, 10, 50, 0) == windows).all()
    assert (spread_windows(ids, 10, 50, 1) != windows).any()
    assert spread_windows(ids[:500], 10, 50, 7).ravel().tolist() == list(range(500))


def test_every_part_of_a_mixed_text_is_represented() -> None:
    documents = [letter * 300 for letter in "abcdefghij"]
    windows = calibration_windows(text_of(*documents), LETTERS, samples=20, length=32, vocab_size=200)
    assert set(letters("abcdefghij")) <= set(windows.ravel().tolist())


def test_a_very_long_text_is_thinned_evenly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "_MIN_CHARACTERS", 2000)
    encoded: list[int] = []

    def counting(text: str) -> list[int]:
        encoded.append(len(text))
        return letters(text)

    documents = [chr(97 + i // 100) * 500 for i in range(1000)]
    encode = TextEncoder(LETTERS.encode_whole, counting, (), (END,))
    windows = calibration_windows(text_of(*documents), encode, samples=10, length=600, vocab_size=200)
    assert 6_000 < sum(encoded) < 200_000
    assert set(letters("abcdefghij")) <= set(windows.ravel().tolist())


def test_thinning_is_undone_when_it_takes_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "_MIN_CHARACTERS", 100)
    documents = ["x" * 90 for _ in range(100)]
    encode = TextEncoder(LETTERS.encode_whole, lambda text: letters(text)[:2], (), ())
    windows = calibration_windows(text_of(*documents), encode, samples=10, length=20, vocab_size=200)
    assert windows.shape == (10, 20)


def test_long_documents_are_cut_at_white_space_and_lose_nothing() -> None:
    text = ("word " * 2000 + "\n\n") * 9 + "x" * 100_000
    pieces = pieces_of(text)
    assert "".join(piece for piece, _, _ in pieces) == text
    assert max(len(piece) for piece, _, _ in pieces) <= 1 << 15
    assert [first for _, first, _ in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [last for _, _, last in pieces] == [False] * (len(pieces) - 1) + [True]
    assert pieces[1][0].startswith("\n\n")
    assert pieces_of("") == [("", True, True)]


@pytest.mark.parametrize("plain", [True, False])
def test_a_short_text_says_what_it_would_give(plain: bool) -> None:
    encode = TextEncoder(letters, letters)
    with pytest.raises(InvalidInputError, match=r"10 tokens: it gives 3 .* of 3, not 4") as raised:
        calibration_windows(text_of("abcdefghij", plain=plain), encode, samples=4, length=3, vocab_size=200)
    assert "fewer" in raised.value.hint


@pytest.mark.parametrize("plain", [True, False])
def test_tokens_that_the_model_does_not_have_are_refused(plain: bool) -> None:
    with pytest.raises(InvalidInputError, match=r"token 122, .* knows only 122 .* do not belong together"):
        calibration_windows(text_of("abcxyz", plain=plain), LETTERS, samples=1, length=7, vocab_size=122)


@pytest.mark.parametrize(("samples", "length"), [(0, 8), (1, 1), (-1, 8), (1 << 20, 1 << 20)])
def test_sizes_out_of_range_are_refused_before_anything_is_encoded(samples: int, length: int) -> None:
    def never(text: str) -> list[int]:
        raise AssertionError(text)

    encode = TextEncoder(never, never)
    with pytest.raises(InvalidInputError):
        calibration_windows(text_of("text"), encode, samples=samples, length=length, vocab_size=9)
    with pytest.raises(InvalidInputError, match="context of 4"):
        calibration_windows(text_of("text"), encode, samples=1, length=5, vocab_size=9, context=4)


def test_a_wish_to_cancel_is_heard() -> None:
    def cancel() -> None:
        raise CancelledError("stop")

    with pytest.raises(CancelledError):
        calibration_windows(text_of("text"), LETTERS, samples=1, length=2, vocab_size=200, check=cancel)


def test_conversations_are_written_by_the_template_when_there_is_one() -> None:
    plain = written_out(TALK, LETTERS)
    assert plain == ("system: Be brief.\n\nuser: Why?\n\nassistant: So.", False)
    by = TextEncoder(letters, letters, render=bracketed)
    assert written_out(TALK, by) == ("[system]Be brief.[user]Why?[assistant]So.", True)


def test_a_template_without_system_role_gets_it_before_the_first_question() -> None:
    by = TextEncoder(letters, letters, render=no_system)
    assert written_out(TALK, by) == ("[user]Be brief.\n\nWhy?[assistant]So.", True)


def test_a_template_that_refuses_everything_leaves_a_warning() -> None:
    def refuse(messages: Sequence[Message]) -> str:
        raise InvalidInputError("no")

    def swollen(messages: Sequence[Message]) -> str:
        return "x" * 1_000_000

    for render in (refuse, swollen):
        told: list[str] = []
        calibration_windows(
            text_of(TALK, "text"),
            TextEncoder(letters, letters, render=render),
            samples=2,
            length=10,
            vocab_size=200,
            warn=told.append,
        )
        assert len(told) == 1
        assert "1 of the calibration conversations" in told[0]


@pytest.mark.real_model
def test_a_real_tokenizer_and_its_chat_template(smollm2_hf: Path, smollm2_gguf: Path) -> None:
    folder = text_encoder(open_source(smollm2_hf))
    gguf = text_encoder(open_source(smollm2_gguf))
    for encode in (folder, gguf):
        assert encode.begin == ()
        assert encode.end == (2,)
    text = "Ein Satz, два слова, 三个词.\n\n    def f(x): return x + 1001"
    assert folder.encode(text) == gguf.encode(text) == folder.encode_whole(text)
    rendered = {written_out(TALK, encode) for encode in (folder, gguf) if encode.render is not None}
    expected = (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nWhy?<|im_end|>\n"
        "<|im_start|>assistant\nSo.<|im_end|>\n"
    )
    assert rendered == {(expected, True)}
    assert folder.encode(expected).count(2) == 3


@pytest.mark.real_model
def test_the_first_tokens_of_a_file_are_those_that_other_programs_take(
    smollm2_hf: Path, tmp_path: Path
) -> None:
    source = open_source(smollm2_hf)
    path = tmp_path / "long.txt"
    documents = read_calibration(None).documents
    path.write_text("\n".join(d for d in documents if isinstance(d, str)), encoding="utf-8")
    text = read_calibration(str(path))
    windows = calibration_windows(text, text_encoder(source), samples=16, length=512, vocab_size=49152)
    expected = cut_windows(encoder(source), path.read_text(encoding="utf-8"), 16, 512)
    assert (windows == expected).all()


@pytest.mark.real_model
def test_the_bundled_text_gives_the_default_samples(smollm2_hf: Path) -> None:
    encode = text_encoder(open_source(smollm2_hf))
    text = read_calibration(None)
    told: list[str] = []
    windows = calibration_windows(text, encode, vocab_size=49152, context=8192, warn=told.append)
    assert windows.shape == (32, 512)
    assert not told
    again = calibration_windows(text, encode, vocab_size=49152)
    assert (again == windows).all()
    with pytest.raises(InvalidInputError, match="samples of 2048, not 128"):
        calibration_windows(text, encode, samples=128, length=2048, vocab_size=49152)
