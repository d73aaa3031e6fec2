"""What may stand beside a consent and takes nothing from it."""
