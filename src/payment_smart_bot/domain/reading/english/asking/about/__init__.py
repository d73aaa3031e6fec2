"""What is asked about: the order, a saved card, figures, who learns of it, and other matters."""
