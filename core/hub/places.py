"""Where a download lands: the Hugging Face cache that other tools share, or a folder as plain files."""

from __future__ import annotations

import filecmp
import os
import secrets
import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from core.durable import replace_text
from core.errors import InvalidInputError
from core.hub.client import HubFile
from core.hub.plan import DownloadPlan
from core.language import tr
from core.library.hub_cache import repo_folder

WORK_NAME = ".bitwright-download"
INCOMPLETE = ".bitwright.incomplete"
_LINKS = ".bitwright-links."  # folders of a snapshot's links while they are made
_LINKING_S = 3600.0


class Place(Protocol):
    """Nothing gets its final name before all files of the plan are whole and verified."""

    root: Path  # what to name when the disk is full

    def whole(self, file: HubFile) -> Path:
        """Where the file's verified content lies, or is put."""

    def partial(self, file: HubFile) -> Path:
        """Where it grows."""

    def lock(self, file: HubFile) -> Path:
        """The file whose lock says that a process works on this content."""

    def open(self) -> None:
        """Make the folders that work needs."""

    def damaged(self, file: HubFile) -> None:
        """What lies at :meth:`whole` has another content than the file; may refuse to replace it."""

    def publish(self, plan: DownloadPlan) -> Path:
        """All is verified: give the files their names. Returns the model's folder."""


class CachePlace:
    """``blobs/HASH``, and ``snapshots/COMMIT/FILE`` that point there."""

    def __init__(self, hub_cache: Path, repo_id: str) -> None:
        self.root = hub_cache
        self._folder = repo_folder(hub_cache, repo_id)
        self._locks = hub_cache / ".locks" / self._folder.name  # where other tools look, too

    def whole(self, file: HubFile) -> Path:
        return self._folder / "blobs" / file.blob_name

    def partial(self, file: HubFile) -> Path:
        return self._folder / "blobs" / f"{file.blob_name}{INCOMPLETE}"

    def lock(self, file: HubFile) -> Path:
        return self._locks / f"{file.blob_name}.lock"

    def open(self) -> None:
        (self._folder / "blobs").mkdir(parents=True, exist_ok=True)
        self._locks.mkdir(parents=True, exist_ok=True)
        for left in self._folder.glob(f"{_LINKS}*"):  # by a process that was killed: nobody links for so long
            with suppress(OSError):
                if time.time() - left.stat().st_mtime > _LINKING_S:
                    shutil.rmtree(left, ignore_errors=True)

    def damaged(self, file: HubFile) -> None:
        """It is fetched anew and replaced."""

    def publish(self, plan: DownloadPlan) -> Path:
        snapshot = self._folder / "snapshots" / plan.commit
        if not snapshot.exists():
            self._publish_whole(plan, snapshot)
        for file in plan.files:  # what another process was faster with, or an earlier plan left out
            link_blob(self.whole(file), snapshot / file.path)
        if plan.revision != plan.commit:
            replace_text(self._folder / "refs" / plan.revision, plan.commit)
        return snapshot

    def _publish_whole(self, plan: DownloadPlan, snapshot: Path) -> None:
        """By one rename: a kill while links are made must not leave a snapshot that lacks files."""
        snapshot.parent.mkdir(exist_ok=True)
        # As deep as the snapshot, so that relative links hold after the rename; no other process shares it.
        scratch = self._folder / f"{_LINKS}{secrets.token_hex(4)}" / plan.commit
        try:
            for file in plan.files:
                link_blob(self.whole(file), scratch / file.path)
            with suppress(OSError):  # another process was faster
                scratch.rename(snapshot)
        finally:
            shutil.rmtree(scratch.parent, ignore_errors=True)


class FolderPlace:
    """Plain files in a folder of the user's choice; what grows lies below ``.bitwright-download``."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        self.work = folder / WORK_NAME

    def whole(self, file: HubFile) -> Path:
        target = self.root / file.path
        return target if target.exists() else self.work / file.blob_name

    def partial(self, file: HubFile) -> Path:
        return self.work / f"{file.blob_name}{INCOMPLETE}"

    def lock(self, file: HubFile) -> Path:
        return self.work / f"{file.blob_name}.lock"

    def open(self) -> None:
        if self.root.exists() and not self.root.is_dir():
            raise InvalidInputError(
                tr("{root} is not a folder.", root=self.root), tr("Choose a folder for the model.")
            )
        self.work.mkdir(parents=True, exist_ok=True)

    def damaged(self, file: HubFile) -> None:
        target = self.root / file.path
        if target.exists():  # somebody's file: it is not ours to replace
            raise InvalidInputError(
                tr("{target} is there already, with another content than the hub's.", target=target),
                tr("Choose an empty folder, or move that file away."),
            )

    def publish(self, plan: DownloadPlan) -> Path:
        firsts = {file.blob_name: file for file in reversed(plan.files)}
        others = [file for file in plan.files if file is not firsts[file.blob_name]]
        for file in others:  # of a content with several names only the first's was looked at
            target, verified = self.root / file.path, self.whole(firsts[file.blob_name])
            if target.exists() and not filecmp.cmp(target, verified, shallow=False):
                self.damaged(file)
        for file in others:
            target = self.root / file.path
            if not target.exists():
                scratch = self.work / f"{file.blob_name}.copy"
                copy_durably(self.whole(firsts[file.blob_name]), scratch)
                target.parent.mkdir(parents=True, exist_ok=True)
                scratch.replace(target)
        for file in firsts.values():
            target = self.root / file.path
            if not target.exists():  # else it was there and is verified
                target.parent.mkdir(parents=True, exist_ok=True)
                (self.work / file.blob_name).replace(target)
        for left in self.work.glob("*.lock"):
            with suppress(OSError):
                left.unlink()
        with suppress(OSError):  # another download into this folder goes on
            self.work.rmdir()
        return self.root


def link_blob(blob: Path, pointer: Path) -> None:
    """``snapshots/COMMIT/FILE`` -> ``blobs/HASH``: a relative link, a hard link where the system allows no
    other (Windows without developer mode), a copy at worst."""
    pointer.parent.mkdir(parents=True, exist_ok=True)
    if pointer.is_symlink() or pointer.exists():
        if pointer.exists() and pointer.samefile(blob):
            return
        pointer.unlink()
    try:
        pointer.symlink_to(os.path.relpath(blob, pointer.parent))
    except OSError:
        try:
            os.link(blob, pointer)
        except OSError:
            if pointer.exists() and pointer.samefile(blob):
                return  # another process has made it a moment ago
            scratch = pointer.with_name(f".{pointer.name}.bitwright-partial")
            copy_durably(blob, scratch)
            scratch.replace(pointer)


def copy_durably(source: Path, target: Path) -> None:
    """A copy that is on the disk when this returns, so that no name ever stands for half of it."""
    with source.open("rb") as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer, 8 << 20)
        writer.flush()
        os.fsync(writer.fileno())
