"""What a model keeps of a conversation, against what llama.cpp says it has allocated for it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.recommend.memory import kv_cache_bytes
from core.sources import cache_shape
from core.sources.source import open_source
from core.types import CacheGroup
from tests.fakes import cache_cases
from tests.fakes.cache_cases import CASES

MIB = 1 << 20
ROOT = Path(__file__).parents[3]
BATCH = 128
_LOAD = """
import os, sys, xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.n_ctx, params.n_parallel = sys.argv[1], int(sys.argv[2]), 1
params.n_batch = params.n_ubatch = int(sys.argv[3])
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
params.cache_ram_mib, params.verbosity, params.warmup, params.endpoint_metrics = 0, 4, False, True
server = xllamacpp.Server(params)
server.handle_metrics()
os._exit(0)
"""


@pytest.fixture(scope="module")
def made(
    tmp_path_factory: pytest.TempPathFactory, llamacpp_converter: Path, sentencepiece_folder: Path
) -> Path:
    out = tmp_path_factory.mktemp("caches")
    folders = [str(llamacpp_converter), str(sentencepiece_folder), str(ROOT)]
    result = subprocess.run(
        [sys.executable, cache_cases.__file__, str(out), str(llamacpp_converter)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(folders), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr[-4000:]
    return out


def allocated_bytes(model: Path, n_ctx: int) -> float:
    """Keys, values and states together, by llama.cpp's own log (in MiB with two decimals a kind of layer)."""
    command = [sys.executable, "-c", _LOAD, str(model), str(n_ctx), str(BATCH)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stderr
    found = re.findall(r"(?:llama_kv_cache|llama_memory_recurrent): size = +([\d.]+) MiB", told)
    assert found, told[-2000:]
    return sum(map(float, found)) * MIB


@pytest.mark.oracle
@pytest.mark.timeout(900)
@pytest.mark.parametrize("n_ctx", [1024, 4096])
@pytest.mark.parametrize("name", CASES)
def test_caches_are_as_large_as_llamacpp_makes_them(made: Path, name: str, n_ctx: int) -> None:
    facts = open_source(made / f"{name}.gguf").facts()
    assert kv_cache_bytes(facts, n_ctx, batch=BATCH) == pytest.approx(
        allocated_bytes(made / f"{name}.gguf", n_ctx), abs=0.012 * MIB
    )


@pytest.mark.oracle
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", CASES)
def test_a_folder_and_its_gguf_file_keep_the_same(made: Path, name: str) -> None:
    folder, file = open_source(made / name).facts(), open_source(made / f"{name}.gguf").facts()
    assert (folder.cache, folder.state_bytes) == (file.cache, file.state_bytes)
    assert (folder.active_params, folder.n_params) == (file.active_params, file.n_params)


PLAIN = {"hidden_size": 64, "num_hidden_layers": 8, "num_attention_heads": 4, "num_key_value_heads": 2}


def shape(architecture: str, **config: Any) -> cache_shape.CacheShape:
    return cache_shape.from_config({**PLAIN, **config}, architecture)


def test_grouped_heads_are_kept_once() -> None:
    assert shape("llama") == cache_shape.CacheShape((CacheGroup(8, 32, 32),), 0)


def test_compressed_attention_keeps_one_vector_a_token_and_no_values() -> None:
    found = shape("deepseek2", kv_lora_rank=512, qk_rope_head_dim=64)
    assert found.groups == (CacheGroup(8, 576, 0),)


def test_windows_that_llamacpp_does_not_use_save_nothing() -> None:
    assert shape("phi3", sliding_window=512) == shape("phi3") == shape("llama", sliding_window=512)


def test_jamba_keeps_keys_of_one_layer_in_eight_and_states_of_the_others() -> None:
    config = {"attn_layer_period": 8, "attn_layer_offset": 4, "mamba_d_state": 16, "mamba_expand": 2}
    found = shape("jamba", **config)
    assert found.groups == (CacheGroup(1, 32, 32),)
    assert found.state_bytes == 7 * 4 * (3 * 128 + 16 * 128)


def test_qwen3_next_keeps_keys_of_one_layer_in_four() -> None:
    delta = {
        "linear_num_value_heads": 4,
        "linear_num_key_heads": 2,
        "linear_value_head_dim": 16,
        "linear_key_head_dim": 16,
        "linear_conv_kernel_dim": 4,
    }
    kinds = ["linear_attention"] * 3 + ["full_attention"]
    found = shape("qwen3next", layer_types=kinds * 2, **delta)
    assert found.groups == (CacheGroup(2, 32, 32),)
    assert found.state_bytes == 6 * 4 * (3 * (64 + 2 * 2 * 16) + 16 * 64)


def test_layers_that_share_their_cache_keep_nothing() -> None:
    found = shape("gemma3n", num_kv_shared_layers=3, sliding_window=512)
    assert sum(group.layers for group in found.groups) == 5


def test_a_header_with_a_number_of_heads_a_layer_is_counted_layer_by_layer() -> None:
    header = {"attention.head_count": [8, 8, 4], "attention.head_count_kv": [2, 2, 1]}
    found = cache_shape.from_gguf(header.get, "openelm", 3, 16)
    assert set(found.groups) == {CacheGroup(2, 32, 32), CacheGroup(1, 16, 16)}


def test_values_of_the_wrong_kind_count_as_absent() -> None:
    header = {
        "attention.head_count": 4,
        "attention.head_count_kv": "many",
        "attention.sliding_window": [1, 2],
        "ssm.inner_size": -5,
    }
    found = cache_shape.from_gguf(header.get, "gemma3", 6, 16)
    assert found == cache_shape.CacheShape((CacheGroup(6, 64, 64),), 0)
