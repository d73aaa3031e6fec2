"""Compile modules of an unpacked package: `python compile_package.py FOLDER FILE...`.

Run by the interpreter of the function's version. The bytecode is not checked against its source,
as unzipping changes the times that such a check compares (PEP 552: unchecked hashes).
"""

import py_compile
import sys
from importlib.util import cache_from_source
from pathlib import Path


def main() -> None:
    """Compile each file to where an import looks for its bytecode."""
    stage = Path(sys.argv[1])
    for name in sorted(sys.argv[2:]):
        py_compile.compile(
            str(stage / name),
            cfile=cache_from_source(str(stage / name)),
            dfile=f"/var/task/{name}",  # what tracebacks on Lambda say
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )


if __name__ == "__main__":
    main()
