"""Where the frozen program begins."""

import os
import sys

from reader.__main__ import main

# PyInstaller lets the program look for libraries in its own folder first; what it starts of the
# system, a browser for instance, is to have the system's.
for variable in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    theirs = os.environ.pop(f"{variable}_ORIG", None)
    os.environ.pop(variable, None)
    if theirs is not None:
        os.environ[variable] = theirs
# Its own child has to set this anew: to PyInstaller it is another program.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

sys.exit(main())
