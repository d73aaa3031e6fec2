"""What is learnt of names: what sounds like one, and where one stands in a sentence."""
