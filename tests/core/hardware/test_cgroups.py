"""Container limits are read from fixture trees of both cgroup versions."""

from __future__ import annotations

from pathlib import Path

from core.hardware.cgroups import CgroupLimits, read_limits
from core.hardware.system import limit_memory

GIB = 1 << 30


def tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_version_2_limit_of_a_parent_counts(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "0::/user.slice/app\n",
            "proc/self/mountinfo": "31 23 0:28 / /sys/fs/cgroup rw shared:4 - cgroup2 cgroup2 rw\n",
            "sys/fs/cgroup/user.slice/memory.max": f"{4 * GIB}\n",
            "sys/fs/cgroup/user.slice/memory.current": f"{2 * GIB}\n",
            "sys/fs/cgroup/user.slice/memory.stat": f"anon 5\ninactive_file {GIB}\n",
            "sys/fs/cgroup/user.slice/app/memory.max": "max\n",
            "sys/fs/cgroup/user.slice/app/cpu.max": "150000 100000\n",
            "sys/fs/cgroup/user.slice/cpu.max": "max 100000\n",
        },
    )
    assert read_limits(root) == CgroupLimits(4 * GIB, GIB, 1.5)


def test_version_1_limit_seen_through_a_mount_of_the_container_only(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "4:memory:/docker/abc\n3:cpu,cpuacct:/docker/abc\n0::/\n",
            "proc/self/mountinfo": (
                "35 31 0:32 /docker/abc /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n"
                "36 31 0:33 /docker/abc /sys/fs/cgroup/cpu ro - cgroup cgroup rw,cpu,cpuacct\n"
            ),
            "sys/fs/cgroup/memory/memory.limit_in_bytes": str(2 * GIB),
            "sys/fs/cgroup/memory/memory.usage_in_bytes": str(GIB),
            "sys/fs/cgroup/memory/memory.stat": f"total_inactive_file {GIB // 2}\n",
            "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "200000",
            "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000",
        },
    )
    assert read_limits(root) == CgroupLimits(2 * GIB, GIB // 2, 2.0)


def test_version_1_without_a_limit_is_no_limit(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "4:memory:/\n1:cpu:/\n",
            "proc/self/mountinfo": "35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712",
            "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1",
        },
    )
    assert read_limits(root) == CgroupLimits()


def test_damaged_or_missing_files_are_no_limit(tmp_path: Path) -> None:
    assert read_limits(tmp_path) == CgroupLimits()
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "nonsense\n0::/../../escape\n",
            "proc/self/mountinfo": "short\n31 23 0:28 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n",
            "sys/fs/cgroup/memory.max": "plenty",
            "sys/fs/cgroup/cpu.max": "100000 0",
        },
    )
    assert read_limits(root) == CgroupLimits()


def test_the_limit_caps_total_and_available_memory() -> None:
    limits = CgroupLimits(memory_bytes=4 * GIB, memory_used_bytes=GIB)
    assert limit_memory(32 * GIB, 20 * GIB, limits) == (4 * GIB, 3 * GIB, True)
    assert limit_memory(32 * GIB, 2 * GIB, limits) == (4 * GIB, 2 * GIB, True)
    assert limit_memory(2 * GIB, GIB, limits) == (2 * GIB, GIB, False)
