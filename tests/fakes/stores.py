"""Other programs' stores, laid out as those programs write them, in a temporary folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tests.fakes.gguf_files import gguf_bytes, llama_pairs, string_pair, tensor_info, u32_pair

MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json"
CONFIG_TYPE = "application/vnd.docker.container.image.v1+json"
LAYER = "application/vnd.ollama.image."


def model_gguf(
    name: str = "Tiny",
    *,
    seed: int = 0,
    template: str | None = None,
    base: str | None = None,
    padding: int = 0,
) -> bytes:
    """A llama GGUF of one layer whose matrices are Q4_0 (file type 2): 32 columns, some kilobytes, and
    ``padding`` bytes after them."""
    shapes = {
        "token_embd.weight": (8, 32),
        "blk.0.attn_q.weight": (32, 32),
        "blk.0.attn_k.weight": (16, 32),
        "blk.0.attn_v.weight": (16, 32),
        "blk.0.attn_output.weight": (32, 32),
        "blk.0.ffn_gate.weight": (64, 32),
        "blk.0.ffn_up.weight": (64, 32),
        "blk.0.ffn_down.weight": (32, 64),
    }
    pairs = [pair for pair in llama_pairs() if not _is(pair, "general.name", "general.file_type")]
    pairs += [string_pair("general.name", name), u32_pair("general.file_type", 2)]
    if template is not None:
        pairs = [pair for pair in pairs if not _is(pair, "tokenizer.chat_template")]
        pairs.append(string_pair("tokenizer.chat_template", template))
    if base is not None:
        pairs.append(string_pair("general.base_model.0.repo_url", f"https://huggingface.co/{base}"))
    infos, data = [], b""
    random = np.random.default_rng(seed)
    for tensor, shape in shapes.items():
        infos.append(tensor_info(tensor, shape, 2, len(data)))
        rows, columns = shape
        blocks = random.integers(0, 255, (rows * columns // 32, 18), dtype=np.uint8)
        blocks[:, 0:2] = np.frombuffer(np.float16(0.01).tobytes(), np.uint8)
        data += blocks.tobytes() + bytes(-blocks.nbytes % 32)
    return gguf_bytes(pairs, infos, data) + bytes(padding)


def _is(pair: bytes, *keys: str) -> bool:
    return any(pair[8:].startswith(key.encode()) for key in keys)


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class OllamaStore:
    """``manifests`` and ``blobs`` as ``ollama create`` and ``ollama pull`` leave them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "blobs").mkdir(parents=True)
        (root / "manifests").mkdir()

    def blob(self, content: bytes) -> str:
        digest = digest_of(content)
        (self.root / "blobs" / f"sha256-{digest}").write_bytes(content)
        return f"sha256:{digest}"

    def layer(self, kind: str, content: bytes) -> dict[str, Any]:
        return {"mediaType": LAYER + kind, "digest": self.blob(content), "size": len(content)}

    def manifest_path(self, name: str) -> Path:
        """``llama3.2:1b``, ``owner/model:tag``, ``hf.co/owner/model:Q4_K_M``."""
        model, _, tag = name.partition(":")
        parts = model.split("/")
        if len(parts) == 1:
            parts = ["registry.ollama.ai", "library", *parts]
        elif len(parts) == 2:
            parts = ["registry.ollama.ai", *parts]
        return self.root.joinpath("manifests", *parts, tag or "latest")

    def write_manifest(self, name: str, layers: list[dict[str, Any]], level: str = "Q4_0") -> Path:
        config = {
            "model_format": "gguf",
            "model_family": "llama",
            "model_families": ["llama"],
            "model_type": "10K",
            "file_type": level,
            "architecture": "amd64",
            "os": "linux",
            "rootfs": {"type": "layers", "diff_ids": [layer["digest"] for layer in layers]},
        }
        content = json.dumps(config).encode()
        manifest = {
            "schemaVersion": 2,
            "mediaType": MANIFEST_TYPE,
            "config": {"mediaType": CONFIG_TYPE, "digest": self.blob(content), "size": len(content)},
            "layers": layers,
        }
        path = self.manifest_path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(manifest), encoding="utf-8")
        return path

    def add(
        self,
        name: str,
        weights: bytes,
        *,
        template: str | None = None,
        system: str | None = None,
        parameters: Mapping[str, Any] | None = None,
    ) -> Path:
        """A model; returns its manifest."""
        layers = [self.layer("model", weights)]
        if template is not None:
            layers.append(self.layer("template", template.encode()))
        if system is not None:
            layers.append(self.layer("system", system.encode()))
        if parameters is not None:
            layers.append(self.layer("params", json.dumps(dict(parameters)).encode()))
        return self.write_manifest(name, layers)

    def weights(self, content: bytes) -> Path:
        return self.root / "blobs" / f"sha256-{digest_of(content)}"


def snapshot_of(root: Path) -> dict[str, tuple[int, int, str]]:
    """All of a folder (size, mtime, hash by name): to show that nobody touched it."""
    return {
        path.relative_to(root).as_posix(): (
            path.stat().st_size,
            path.stat().st_mtime_ns,
            digest_of(path.read_bytes()),
        )
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }
