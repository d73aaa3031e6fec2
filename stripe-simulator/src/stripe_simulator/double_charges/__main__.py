"""`python -m stripe_simulator.double_charges`."""

import sys

from stripe_simulator.double_charges.program import main

if __name__ == "__main__":
    sys.exit(main())
