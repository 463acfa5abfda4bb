"""Facts of a model from its repository's id alone: config.json and the headers of the weight files are
fetched, no weights; they go through the same code as the headers of a model that is here."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from threading import Lock
from typing import Any, Final, TypeVar

from core.errors import BitwrightError, CorruptFileError, UnsupportedModelError
from core.hub.cache import Answer, CachedHub
from core.hub.client import HubFile, HubModelInfo
from core.hub.page import model_info
from core.hub.remote_files import GgufModel, choose_weights, gguf_models
from core.language import tr
from core.sources.facts import facts_from_config, facts_from_gguf
from core.sources.gguf_header import GgufHeader, HeaderIncompleteError
from core.sources.hf_config import effective_config
from core.sources.json_file import parse_json_object, read_json
from core.sources.safetensors_header import header_length, parse_safetensors_header
from core.sources.weights_index import INDEX_NAME, promised_files
from core.types import ModelFacts, TensorInfo
from core.version import ENGINE_VERSION

T = TypeVar("T")

_AT_ONCE: Final = 4
_FIRST_BYTES: Final = 64 << 10  # of a safetensors file: most headers end within
_FIRST_GGUF_BYTES: Final = 1 << 20
_MAX_GGUF_HEADER: Final = 64 << 20  # a vocabulary of a million words and its merges
_MAX_HEADER: Final = 32 << 20
_MAX_CONFIG: Final = 4 << 20
_MAX_INDEX: Final = 32 << 20
_CARD_BYTES: Final = 256 << 10
#: beside config.json, what facts are read from, with the most bytes of each
_COMPANIONS: Final[Mapping[str, int]] = {
    "tokenizer_config.json": 32 << 20,
    "chat_template.jinja": 4 << 20,
    "chat_template.json": 4 << 20,
    "README.md": _CARD_BYTES,
}
_BYTES_A_WEIGHT: Final[Mapping[str, int]] = {"float32": 4, "float16": 2, "bfloat16": 2}


@dataclass(frozen=True, slots=True)
class RemoteFacts:
    """``facts`` as after a download, what they were read from (``safetensors``, ``gguf``, ``config``), the
    bytes that were fetched for it, and the GGUF models of the repository with their sizes."""

    repo_id: str
    commit: str
    facts: ModelFacts
    basis: str
    fetched_bytes: int
    weights_bytes: int
    gguf: tuple[GgufModel, ...]
    notes: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "repo": self.repo_id,
            "commit": self.commit,
            "basis": self.basis,
            "fetched_bytes": self.fetched_bytes,
            "weights_bytes": self.weights_bytes,
            "gguf": [model.to_json() for model in self.gguf],
            "notes": list(self.notes),
        }


def remote_facts(hub: CachedHub, repo_id: str, revision: str | None = None) -> Answer[RemoteFacts]:
    """What the headers of a repository say. Facts of a commit are remembered for good.

    Raises NetworkError, NotFoundError, GatedRepoError, UnsupportedModelError (no weights that Bitwright
    knows), CorruptFileError (headers that cannot be right).
    """
    page = model_info(hub, repo_id, revision)
    info = page.value
    key = hub.key(info.repo_id, info.commit, ENGINE_VERSION, *(f.name for f in fields(ModelFacts)))
    known = hub.cache.get("facts", key)
    if known is not None and (remembered := _from_json(info, known[0])) is not None:
        return Answer(remembered, page.age_s, page.offline)
    found = _Reader(hub, info).read()
    hub.cache.put("facts", key, {"facts": found.facts.to_json(), **found.to_json()})
    return Answer(found, page.age_s, page.offline)


def _from_json(info: HubModelInfo, data: Any) -> RemoteFacts | None:
    try:
        return RemoteFacts(
            repo_id=info.repo_id,
            commit=info.commit,
            facts=ModelFacts.from_json(data["facts"]),
            basis=str(data["basis"]),
            fetched_bytes=int(data["fetched_bytes"]),
            weights_bytes=int(data["weights_bytes"]),
            gguf=gguf_models(info.files),
            notes=tuple(str(note) for note in data["notes"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


class _Reader:
    """Reads one repository at one commit."""

    def __init__(self, hub: CachedHub, info: HubModelInfo) -> None:
        self._hub = hub
        self._info = info
        self._weights = choose_weights(info)
        self._beside = {file.path: file for file in info.files}
        self._lock = Lock()
        self._fetched = 0

    def read(self) -> RemoteFacts:
        weights = self._weights
        with self._folder() as folder, _translated(self._info.repo_id):
            if weights.kind == "gguf":
                facts = self._gguf(folder)
            else:
                self._companions(folder)
                facts = self._safetensors(folder) if weights.kind == "safetensors" else self._config(folder)
        return RemoteFacts(
            repo_id=self._info.repo_id,
            commit=self._info.commit,
            facts=facts,
            basis="config" if weights.kind == "pickle" else weights.kind,
            fetched_bytes=self._fetched,
            weights_bytes=sum(file.size_bytes for file in weights.files),
            gguf=gguf_models(self._info.files),
            notes=weights.notes,
        )

    @contextmanager
    def _folder(self) -> Iterator[Path]:
        """A folder named as the cache names a snapshot, so that the model gets the same name."""
        self._hub.scratch.mkdir(parents=True, exist_ok=True)
        root = Path(tempfile.mkdtemp(dir=self._hub.scratch))
        folder = root / ("models--" + self._info.repo_id.replace("/", "--")) / "snapshots" / self._info.commit
        try:
            folder.mkdir(parents=True)
            yield folder
        finally:
            shutil.rmtree(root, ignore_errors=True)

    # -- fetching -------------------------------------------------------------------------------------

    def _part(self, file: HubFile, start: int, length: int) -> bytes:
        """A part of a file, exactly; raises CorruptFileError when it ends before its listed size."""
        length = min(length, file.size_bytes - start)
        if length <= 0:
            return b""
        data = self._hub.client.read_part(self._info.repo_id, self._info.commit, file.path, start, length)
        with self._lock:
            self._fetched += len(data)
        if len(data) != length:
            raise CorruptFileError(
                tr(
                    "{path} of '{repo_id}' is shorter than listed.",
                    path=file.path,
                    repo_id=self._info.repo_id,
                ),
                tr("Try again later."),
            )
        return data

    def _whole(self, file: HubFile, most: int) -> bytes:
        """A small file, its hash compared with the listed one when all of it is read."""
        if file.size_bytes > most and file.path != "README.md":
            raise CorruptFileError(
                tr(
                    "{path} of '{repo_id}' is far too large for what it claims to be.",
                    path=file.path,
                    repo_id=self._info.repo_id,
                ),
                tr("Look for another copy of the model."),
            )
        data = self._part(file, 0, most)
        if len(data) == file.size_bytes and not _is_content(data, file):
            raise CorruptFileError(
                tr(
                    "{path} of '{repo_id}' is not what the hub lists.",
                    path=file.path,
                    repo_id=self._info.repo_id,
                ),
                tr("Try again later."),
            )
        return data

    def _companions(self, folder: Path) -> None:
        wanted = {"config.json": _MAX_CONFIG, **_COMPANIONS}
        present = [self._beside[name] for name in wanted if name in self._beside]
        if "config.json" not in self._beside:
            raise UnsupportedModelError(
                tr("'{repo_id}' has no config.json.", repo_id=self._info.repo_id),
                tr("Look for another copy of the model, or a GGUF."),
            )
        for file, data in zip(
            present, _side_by_side(lambda file: self._whole(file, wanted[file.path]), present), strict=True
        ):
            (folder / file.path).write_bytes(data)

    # -- reading --------------------------------------------------------------------------------------

    def _safetensors(self, folder: Path) -> ModelFacts:
        files = {file.path: file for file in self._weights.files}
        expected: set[str] | None = None
        index = self._beside.get(INDEX_NAME)
        if index is not None and len(files) > 1:
            names, expected = promised_files(parse_json_object(self._whole(index, _MAX_INDEX), INDEX_NAME))
            if missing := [name for name in names if name not in files]:
                raise CorruptFileError(
                    tr(
                        "The weight file {missing} is missing in '{repo_id}'.",
                        missing=missing[0],
                        repo_id=self._info.repo_id,
                    ),
                    tr("Look for another copy of the model."),
                )
            files = {name: files[name] for name in names}
        tensors: dict[str, TensorInfo] = {}
        for found in _side_by_side(self._safetensors_header, list(files.values())):
            _merge(tensors, found, "files")
        if expected is not None and expected != tensors.keys():
            raise CorruptFileError(
                tr("The index and the weight files of '{repo_id}' disagree.", repo_id=self._info.repo_id),
                tr("Look for another copy of the model."),
            )
        return facts_from_config(folder, self._read_config(folder), tensors)

    def _safetensors_header(self, file: HubFile) -> dict[str, TensorInfo]:
        start = self._part(file, 0, _FIRST_BYTES)
        path = Path(file.path)
        length = header_length(path, start[:8], file.size_bytes)
        if length > _MAX_HEADER:
            raise CorruptFileError(
                tr("{path} has a header of {length} bytes.", path=file.path, length=f"{length:,}"),
                tr("Look for another copy of the model."),
            )
        text = start[8 : 8 + length]
        if len(text) < length:
            text += self._part(file, 8 + len(text), length - len(text))
        entries = parse_safetensors_header(path, text, file.size_bytes)
        return {name: entry.info for name, entry in entries.items()}

    def _gguf(self, folder: Path) -> ModelFacts:
        """Headers of all parts; a vocabulary lies in the first only."""
        parts = self._weights.files
        headers = _side_by_side(lambda file: self._gguf_header(folder, file), parts)
        tensors: dict[str, TensorInfo] = {}
        for header in headers:
            _merge(tensors, {name: tensor.info for name, tensor in header.tensors.items()}, "parts")
        return facts_from_gguf(folder / Path(parts[0].path).name, headers[0], tensors)

    def _gguf_header(self, folder: Path, file: HubFile) -> GgufHeader:
        path = folder / Path(file.path).name
        wanted = _FIRST_GGUF_BYTES
        data = self._part(file, 0, wanted)
        while True:
            path.write_bytes(data)
            try:
                return GgufHeader(path, file.size_bytes)
            except HeaderIncompleteError:
                if wanted >= _MAX_GGUF_HEADER:
                    raise CorruptFileError(
                        tr("The header of {path} does not end.", path=file.path),
                        tr("Look for another copy of the model."),
                    ) from None
                wanted *= 2
                data += self._part(file, len(data), wanted - len(data))

    def _config(self, folder: Path) -> ModelFacts:
        """From config.json alone; the count of parameters follows from the size of the (pickled) files."""
        config = self._read_config(folder)
        hparams = effective_config(config)
        named = str(hparams.get("torch_dtype") or hparams.get("dtype") or "float32")
        bytes_a_weight = _BYTES_A_WEIGHT.get(named, 4)
        size = sum(file.size_bytes for file in self._weights.files)
        dtype = {"float16": "F16", "bfloat16": "BF16"}.get(named, "F32")
        n_params = size // bytes_a_weight
        tensors = {"model": TensorInfo("model", (n_params,), dtype, n_params * bytes_a_weight)}
        if hparams.get("tie_word_embeddings") is not True:
            tensors["lm_head.weight"] = TensorInfo("lm_head.weight", (0,), dtype, 0)
        return facts_from_config(folder, config, tensors)

    def _read_config(self, folder: Path) -> dict[str, Any]:
        return read_json(folder, "config.json") or {}


def _merge(into: dict[str, TensorInfo], found: Mapping[str, TensorInfo], what: str) -> None:
    if both := into.keys() & found.keys():
        raise CorruptFileError(
            tr("The tensor {both} is in two {what}", both=f"{min(both)!r}", what=what),
            tr("Look for another copy."),
        )
    into.update(found)


def _side_by_side(work: Callable[[HubFile], T], files: Sequence[HubFile]) -> list[T]:
    """``work`` on each file, a few at once, in their order; the first error ends it."""
    if len(files) < 2:
        return [work(file) for file in files]
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="headers") as pool:
        futures = [pool.submit(work, file) for file in files]
        try:
            return [future.result() for future in futures]
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _is_content(data: bytes, file: HubFile) -> bool:
    if file.sha256 is not None:
        return hashlib.sha256(data).hexdigest() == file.sha256
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest() == file.git_sha1


@contextmanager
def _translated(repo_id: str) -> Iterator[None]:
    """Hostile headers can make numbers that nothing can count with."""
    try:
        yield
    except BitwrightError:
        raise
    except (ValueError, TypeError, OverflowError, ArithmeticError) as error:
        raise CorruptFileError(
            tr(
                "The files of '{repo_id}' say things that cannot be right: {error}",
                repo_id=repo_id,
                error=error,
            ),
            tr("Look for another copy of the model."),
        ) from error
