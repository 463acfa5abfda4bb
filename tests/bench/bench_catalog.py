"""Bar: a library of 10,000 variants is read within 300 ms. Run: ``python -m tests.bench.bench_catalog``."""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import replace

from core.library import rows
from core.library.catalog import Catalog
from core.library.database import open_database, writing
from core.paths import HOME_VARIABLE, current_paths
from tests.fakes.records import measurement, variant_record

BAR_S = 0.3
COUNT = 10_000


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        paths = current_paths().ensure()
        database = open_database(paths.database)
        with writing(database, paths.database) as connection:
            for n in range(COUNT):
                base = variant_record(paths, f"v-{n}")
                facts = replace(base.facts, name=f"model {n % 50}")
                lineage = {"source_repo": f"org/m{n}", "elapsed_s": n / 7, "hashes": ["ab" * 32]}
                record = replace(base, facts=facts, lineage=lineage, measurements=(measurement(base.id),))
                rows.insert_variant(connection, record)
        database.close()
        spent = []
        with Catalog(paths) as catalog:
            for _ in range(7):
                started = time.process_time()
                found = catalog.variants()
                spent.append(time.process_time() - started)
        best, middle = min(spent), sorted(spent)[len(spent) // 2]
        print(f"{len(found)} variants: best {best * 1e3:.0f} ms, median {middle * 1e3:.0f} ms of CPU")
        print("bar 300 ms:", "met" if best <= BAR_S else "MISSED")


if __name__ == "__main__":
    main()
