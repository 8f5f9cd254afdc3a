"""``python -m tests.bench [part of a file's name ...]``"""

import sys

from tests.bench.runner import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
