"""``bitwright detect``: this computer, or an imagined one, as a table or JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from core.cli import output
from core.cli.library import JsonFlag
from core.errors import InvalidInputError
from core.formats import bandwidth, file_size, memory_size
from core.hardware.profile import CpuInfo, GpuInfo, HardwareProfile, NpuInfo, RuntimeInfo
from core.paths import current_paths


def register_hardware(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("detect")(detect)


def detect(
    json: JsonFlag = False,
    measure: Annotated[
        bool,
        typer.Option(
            "--measure", help="Measure memory bandwidth and the disk, and ask the runtimes (about 10 s)."
        ),
    ] = False,
    simulate: Annotated[
        str | None, typer.Option(help="Imagine a computer or a graphics card: see --list-simulated.")
    ] = None,
    ram: Annotated[float | None, typer.Option(help="Imagine this much memory, in GB.")] = None,
    list_simulated: Annotated[
        bool, typer.Option("--list-simulated", help="The computers and cards that can be imagined.")
    ] = False,
) -> None:
    """What this computer is: processor, memory, graphics, NPU, disk, and what the runtimes can use."""
    from core.hardware.detect import detect as detect_hardware

    if list_simulated:
        _list_simulated(json)
        return
    if measure and (simulate is not None or ram is not None):
        raise InvalidInputError("an imagined computer cannot be measured", "leave out --measure")
    paths = current_paths().ensure()
    if measure:
        _measure()
    profile = imagined(detect_hardware(paths), simulate, ram)
    if json:
        output.print_json(profile.to_json())
    else:
        output.stdout.print(hardware_table(profile))


def imagined(profile: HardwareProfile, name: str | None, ram_gib: float | None = None) -> HardwareProfile:
    """``profile``, or what ``--simulate`` and ``--ram`` make of it. Raises InvalidInputError."""
    from core.hardware.simulate import simulate, with_ram

    if name is not None:
        return simulate(name, profile, ram_gib)
    return profile if ram_gib is None else with_ram(profile, ram_gib)


def _measure() -> None:
    from core.jobs.launch import prepare_job, run_job
    from core.jobs.protocol import JobKind
    from core.settings import load_settings

    paths = current_paths()
    threads = load_settings(paths.settings_file).threads
    params = {"bandwidth": True, "write_speed": True}
    spec = prepare_job(paths, JobKind.PROBE, "Measure this computer", params, threads)
    with output.job_progress() as listener:
        run_job(spec, listener)


def _list_simulated(json: bool) -> None:
    from core.hardware.simulate import simulated_names, simulated_words

    names = {name: simulated_words(name) for name in simulated_names()}
    if json:
        output.print_json(names)
        return
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(no_wrap=True)
    for name, words in names.items():
        table.add_row(name, escape(words))
    output.stdout.print(table)


def hardware_table(profile: HardwareProfile) -> Table:
    """Every fact in a row; what is not known is said with its reason."""
    title = f"Simulated: {escape(profile.simulated)}" if profile.simulated else None
    table = Table(show_header=False, box=None, pad_edge=False, title=title, title_justify="left")
    table.add_column(no_wrap=True)
    for name, value in _rows(profile):
        table.add_row(name, escape(value))
    return table


def _rows(profile: HardwareProfile) -> Iterator[tuple[str, str]]:
    memory, disk = profile.memory, profile.disk
    yield "System", f"{profile.os} {profile.os_version}".strip()
    yield "Processor", _cpu(profile.cpu)
    yield "", ", ".join(profile.cpu.isa) or "no vector extensions known"
    limit = " (container limit)" if memory.limited_by_container else ""
    swap = f", {memory_size(memory.swap_bytes)} swap" if memory.swap_bytes else ", no swap"
    total, available = memory_size(memory.total_bytes), memory_size(memory.available_bytes)
    yield "Memory", f"{total}{limit}, {available} available{swap}"
    imagined_memory = profile.simulated is not None and not profile.simulated.startswith("this computer")
    told = "from the data sheet" if imagined_memory else "measured, read plus written"
    speed = memory.bandwidth_bytes_per_s
    yield "Memory speed", f"{bandwidth(speed)} {told}" if speed else "not measured: run with --measure"
    for gpu in profile.gpus:
        yield from _gpu(gpu)
    if not profile.gpus:
        yield "Graphics", "none that models can use"
    for npu in profile.npus:
        yield "NPU", _npu(npu)
    if not profile.npus:
        yield "NPU", "none found"
    yield "Disk", f"{file_size(disk.free_bytes)} free of {file_size(disk.total_bytes)} at {disk.path}"
    written = disk.write_bytes_per_s
    yield "Write speed", f"{bandwidth(written)} measured" if written else "not measured: run with --measure"
    for runtime in profile.runtimes:
        yield "Runtime", _runtime(runtime)
    for gap in profile.gaps:
        yield "Not known", f"{gap.probe}: {gap.reason}"


def _cpu(cpu: CpuInfo) -> str:
    usable = f", {cpu.usable_cores} usable here" if cpu.usable_cores < cpu.logical_cores else ""
    return f"{cpu.name}, {cpu.architecture}, {cpu.physical_cores} cores, {cpu.logical_cores} threads{usable}"


def _gpu(gpu: GpuInfo) -> Iterator[tuple[str, str]]:
    own = "built in," if gpu.integrated else "own memory,"
    kind = "built in, may use" if gpu.unified_memory else own
    free = f", {memory_size(gpu.vram_free_bytes)} free now" if gpu.vram_free_bytes is not None else ""
    size = memory_size(gpu.vram_total_bytes) if gpu.vram_total_bytes else "unknown memory"
    yield "Graphics", f"{gpu.name} ({gpu.vendor}), {kind} {size}{free}"
    facts = [word for word in (gpu.generation, gpu.compute_capability) if word]
    facts.append(f"driver {gpu.driver}" if gpu.driver else "driver not known")
    if gpu.bandwidth_bytes_per_s:
        facts.append(bandwidth(gpu.bandwidth_bytes_per_s))
    yield "", ", ".join(facts)
    yield "", f"computes itself in: {_words(gpu_formats(gpu))}; used by: {_words(gpu.usable_by)}"


def gpu_formats(gpu: GpuInfo) -> tuple[str, ...]:
    """The number formats that the GPU computes in itself."""
    flags = (
        ("FP32", True),
        ("TF32", gpu.native_tf32),
        ("FP16", True),
        ("BF16", gpu.native_bf16),
        ("FP8", gpu.native_fp8),
        ("INT8", gpu.native_int8),
    )
    return tuple(name for name, has in flags if has)


def _npu(npu: NpuInfo) -> str:
    facts = [npu.name, f"({npu.vendor})"]
    if npu.generation:
        facts.append(f"{npu.generation},")
    facts.append(f"{npu.tops:g} TOPS," if npu.tops else "TOPS not known,")
    if npu.driver:
        facts.append(f"driver {npu.driver},")
    return f"{' '.join(facts)} used by: {_words(npu.usable_by)}"


def _runtime(runtime: RuntimeInfo) -> str:
    if runtime.devices is None:
        return f"{runtime.name} {runtime.version}, not asked yet: run with --measure"
    return f"{runtime.name} {runtime.version}, computes on: {_words(runtime.devices)}"


def _words(items: Iterable[str]) -> str:
    return ", ".join(items) or "none"
