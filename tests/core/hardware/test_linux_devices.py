"""AMD and Intel GPUs and NPUs from fixture trees of /sys."""

from __future__ import annotations

from pathlib import Path

from core.hardware.linux_devices import probe_linux_gpus, probe_linux_npus

GIB = 1 << 30
PCI_IDS = """# list
1002  Advanced Micro Devices, Inc. [AMD/ATI]
\t744c  Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]
\t15bf  Phoenix1
8086  Intel Corporation
\t7d55  Meteor Lake-P [Intel Arc Graphics]
\t56a0  DG2 [Arc A770]
"""


def tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def card(number: int, vendor: str, device: str, driver: str, **files: str) -> dict[str, str]:
    base = f"sys/class/drm/card{number}/device/"
    return {
        base + "vendor": vendor + "\n",
        base + "device": device + "\n",
        base + "uevent": f"DRIVER={driver}\nPCI_SLOT_NAME={files.pop('slot', '0000:03:00.0')}\n",
        **{base + name: text for name, text in files.items()},
    }


def test_an_amd_card_with_rocm_tells_memory_and_graphics_core(tmp_path: Path) -> None:
    files = card(
        1,
        "0x1002",
        "0x744c",
        "amdgpu",
        product_name="AMD Radeon RX 7900 XTX",
        mem_info_vram_total=str(24 * GIB),
        mem_info_vram_used=str(GIB),
        mem_info_gtt_total=str(16 * GIB),
    )
    files |= {
        "sys/class/drm/card1/device/drm/renderD128/dev": "226:128",
        "sys/class/drm/card1-DP-1/status": "connected",
        "sys/class/kfd/kfd/topology/nodes/0/properties": "gfx_target_version 0\ndrm_render_minor 0\n",
        "sys/class/kfd/kfd/topology/nodes/1/properties": "gfx_target_version 110000\ndrm_render_minor 128\n",
    }
    found = probe_linux_gpus(tree(tmp_path, files))
    (gpu,) = found.items
    assert found.gaps == ()
    assert (gpu.name, gpu.vendor, gpu.integrated) == ("AMD Radeon RX 7900 XTX", "amd", False)
    assert (gpu.vram_total_bytes, gpu.vram_free_bytes) == (24 * GIB, 23 * GIB)
    assert (gpu.compute_capability, gpu.native_bf16, gpu.native_fp8) == ("gfx1100", True, False)
    assert gpu.bandwidth_bytes_per_s == 960e9


def test_a_built_in_amd_gpu_shares_the_systems_memory(tmp_path: Path) -> None:
    files = card(
        0,
        "0x1002",
        "0x15bf",
        "amdgpu",
        mem_info_vram_total=str(GIB // 2),
        mem_info_vram_used="0",
        mem_info_gtt_total=str(14 * GIB),
        mem_info_gtt_used=str(GIB),
    )
    (gpu,) = probe_linux_gpus(tree(tmp_path, files | {"usr/share/misc/pci.ids": PCI_IDS})).items
    assert gpu.name == "AMD Phoenix1"
    assert gpu.integrated
    assert gpu.unified_memory
    assert (gpu.vram_total_bytes, gpu.vram_free_bytes) == (14 * GIB, 13 * GIB)


def test_intel_built_in_and_arc_are_told_apart(tmp_path: Path) -> None:
    bar = (
        f"0x0000000081000000 0x0000000081ffffff 0x00\n0x4000000000 {hex(0x4000000000 + 16 * GIB - 1)} 0x00\n"
    )
    files = card(0, "0x8086", "0x7d55", "i915", slot="0000:00:02.0")
    files |= card(1, "0x8086", "0x56a0", "xe", resource=bar)
    found = probe_linux_gpus(tree(tmp_path, files | {"usr/share/hwdata/pci.ids": PCI_IDS}))
    built_in, arc = found.items
    assert (built_in.integrated, built_in.name) == (
        True,
        "Intel Arc Graphics",
    )
    assert (arc.integrated, arc.vram_total_bytes, arc.name) == (False, 16 * GIB, "Intel Arc A770")
    assert arc.bandwidth_bytes_per_s == 512e9


def test_a_card_whose_memory_cannot_be_read_is_a_gap(tmp_path: Path) -> None:
    found = probe_linux_gpus(tree(tmp_path, card(0, "0x8086", "0x56a0", "xe")))
    assert found.items[0].vram_total_bytes == 0
    assert "memory size" in found.gaps[0].reason


def test_an_nvidia_card_on_the_open_driver_is_a_gap(tmp_path: Path) -> None:
    found = probe_linux_gpus(tree(tmp_path, card(0, "0x10de", "0x2684", "nouveau")))
    assert found.items == ()
    assert "nouveau" in found.gaps[0].reason
    other = tmp_path / "with-driver"
    assert probe_linux_gpus(tree(other, card(0, "0x10de", "0x2684", "nvidia"))).gaps == ()


def test_no_graphics_at_all_is_nothing_found(tmp_path: Path) -> None:
    assert probe_linux_gpus(tmp_path).items == ()
    assert probe_linux_npus(tmp_path).items == ()


def test_npus_are_named_by_their_driver(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {
            "sys/class/accel/accel0/device/uevent": "DRIVER=intel_vpu\n",
            "sys/class/accel/accel0/device/vendor": "0x8086\n",
            "sys/class/accel/accel1/device/uevent": "DRIVER=newthing\n",
            "sys/class/accel/accel1/device/vendor": "0x1002\n",
        },
    )
    npus = probe_linux_npus(root).items
    assert [(npu.name, npu.vendor) for npu in npus] == [
        ("Intel AI Boost", "intel"),
        ("NPU (newthing)", "amd"),
    ]
