"""`python -m stripe_simulator`: a Stripe on this machine, until it is interrupted."""

import sys

from stripe_simulator.serving.program import main

if __name__ == "__main__":
    sys.exit(main())
