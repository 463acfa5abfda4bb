"""The library for the window: rows read in a thread, kept as tuples, read again when the database changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.library.records import Marks, SourceRecord, VariantRecord
from core.paths import Paths, paths_of
from desktop.services.background import Background
from desktop.services.notifications import NotificationService

if TYPE_CHECKING:
    from core.library.catalog import Catalog
    from core.library.relocate import Relocation
    from core.library.removal import RemovalPlan

T = TypeVar("T")

POLL_MS = 1000
Rows = tuple[tuple[SourceRecord, ...], tuple[VariantRecord, ...]]


class CatalogService(QObject):
    """Reading is instant (what was read last); changing is asynchronous with callbacks."""

    changed = Signal()

    def __init__(
        self,
        paths: Paths,
        background: Background,
        notifications: NotificationService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._background = background
        self._notifications = notifications
        self._sources: tuple[SourceRecord, ...] = ()
        self._variants: tuple[VariantRecord, ...] = ()
        self._loaded = False
        self._reading = False
        self._stamp: tuple[tuple[int, int], ...] = ()
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_poll)

    @property
    def is_loaded(self) -> bool:
        """False until the first read is done."""
        return self._loaded

    def sources(self) -> tuple[SourceRecord, ...]:
        return self._sources

    def variants(self) -> tuple[VariantRecord, ...]:
        return self._variants

    def source(self, identifier: str) -> SourceRecord | None:
        return next((source for source in self._sources if source.id == identifier), None)

    def variant(self, identifier: str) -> VariantRecord | None:
        return next((variant for variant in self._variants if variant.id == identifier), None)

    def start(self) -> None:
        """Adopt what a kill left between rename and insert, then read, then watch for changes."""
        self._read(adopt=True)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def refresh(self) -> None:
        """Read again now; ``changed`` follows when the rows are different."""
        self._read()

    def refresh_if_changed(self) -> None:
        """Read again if any process has changed the library since it was read; the timer does the same."""
        self._on_poll()

    def removal_plan(self, variant_id: str, done: Callable[[RemovalPlan], None]) -> None:
        """What deleting a variant would remove and free."""
        self._with_catalog(lambda catalog: catalog.removal_plan(variant_id), done)

    def remove_variant(self, variant_id: str, done: Callable[[int], None] | None = None) -> None:
        """Delete a variant and its files; ``done`` gets the bytes that were freed."""
        self._change(lambda catalog: catalog.remove_variant(variant_id), done)

    def remove_source(self, source_id: str, done: Callable[[object], None] | None = None) -> None:
        """Forget a source (its files stay unless Bitwright made them itself)."""
        self._change(lambda catalog: catalog.remove_source(source_id), done)

    def rename_variant(
        self, variant_id: str, name: str, done: Callable[[object], None] | None = None
    ) -> None:
        self._change(lambda catalog: catalog.rename_variant(variant_id, name), done)

    def link_source(
        self, variant_id: str, source_id: str, done: Callable[[object], None] | None = None
    ) -> None:
        """Say which source an imported variant was made from."""
        self._change(lambda catalog: catalog.link_source(variant_id, source_id), done)

    def set_marks(
        self, marks: Mapping[str, Marks], done: Callable[[dict[str, Marks]], None] | None = None
    ) -> None:
        """Replace what the user says of variants or sources; ``done`` gets what was said before."""
        self._change(lambda catalog: catalog.set_marks(marks), done)

    def relocate(self, places: Sequence[Relocation], done: Callable[[object], None] | None = None) -> None:
        """Note where files lie that were found again."""

        def work(catalog: Catalog) -> None:
            for place in places:
                catalog.relocate(place.entry_id, place.path, place.files)

        self._change(work, done)

    def source_removal_plan(self, source_id: str, done: Callable[[RemovalPlan], None]) -> None:
        """What forgetting a source would delete and free."""
        self._with_catalog(lambda catalog: catalog.source_removal_plan(source_id), done)

    def _with_catalog(
        self,
        work: Callable[[Catalog], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``work`` with a catalog of its own in a thread."""

        def run() -> T:
            from core.library.catalog import Catalog  # the database's packages load in this thread

            with Catalog(paths_of(self._paths.home)) as catalog:  # the models may have been moved
                return work(catalog)

        self._background.run(run, done, failed)

    def _change(self, work: Callable[[Catalog], T], done: Callable[[T], None] | None) -> None:
        def after(result: T) -> None:
            if done is not None:
                done(result)
            self.refresh()

        self._with_catalog(work, after)

    def _read(self, *, adopt: bool = False) -> None:
        if self._reading:
            return
        self._reading = True
        self._stamp = self._stat()

        def work(catalog: Catalog) -> Rows:
            if adopt:
                catalog.adopt_orphans()
            return tuple(catalog.sources()), tuple(catalog.variants())

        self._with_catalog(work, self._on_read, self._on_read_failed)

    def _on_read(self, rows: Rows) -> None:
        self._reading = False
        self._failed = False
        first, self._loaded = not self._loaded, True
        if first or rows != (self._sources, self._variants):
            self._sources, self._variants = rows
            self.changed.emit()

    def _on_read_failed(self, error: Exception) -> None:
        self._reading = False
        if not self._failed:  # once, not every second
            self._failed = True
            self._notifications.exception(error)

    def _on_poll(self) -> None:
        if self._stat() != self._stamp:
            self._read()

    def _stat(self) -> tuple[tuple[int, int], ...]:
        """Size and time of the database's files: changes whenever any process commits."""
        found = []
        for path in (self._paths.database, self._paths.database.with_name("library.db-wal")):
            try:
                stat = path.stat()
            except OSError:
                found.append((0, 0))
            else:
                found.append((stat.st_size, stat.st_mtime_ns))
        return tuple(found)
