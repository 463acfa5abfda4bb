"""What llama.cpp computes for the token after a prompt: the log probabilities of the whole vocabulary."""

from __future__ import annotations

import gc
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import xllamacpp
from numpy.typing import NDArray


def next_token_logprobs(path: Path, ids: Sequence[int], vocab: int) -> NDArray[np.float64]:
    """Log probabilities ``[vocab]`` of the token after ``ids``, by xllamacpp on one thread."""
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = 256
    params.n_gpu_layers = 0
    params.warmup = False
    params.api_keys = ["only-this-test"]
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(params)
    answers: list[Mapping[str, Any]] = []
    request = {"prompt": list(ids), "n_predict": 1, "n_probs": vocab, "temperature": 0.0, "top_k": 0}
    server.handle_completions(request, lambda chunk: bool(answers.append(chunk)))
    del server
    gc.collect()
    found = np.full(vocab, -np.inf)
    for choice in answers[0]["choices"][0]["logprobs"]["content"][0]["top_logprobs"]:
        found[choice["id"]] = choice["logprob"]
    return found


def with_a_merge(folder: Path) -> Path:
    """Give a tiny model's tokenizer one merge, without which llama.cpp takes no vocabulary."""
    path = folder / "tokenizer.json"
    data = json.loads(path.read_text())
    vocab, spare = data["model"]["vocab"], "<|unused0|>"
    vocab["ab"] = vocab.pop(spare)
    data["model"]["merges"] = [["a", "b"]]
    data["added_tokens"] = [token for token in data["added_tokens"] if token["content"] != spare]
    path.write_text(json.dumps(data))
    return folder
