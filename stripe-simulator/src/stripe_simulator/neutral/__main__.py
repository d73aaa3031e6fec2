"""`python -m stripe_simulator.neutral`."""

import sys

from stripe_simulator.neutral.program import main

if __name__ == "__main__":
    sys.exit(main())
