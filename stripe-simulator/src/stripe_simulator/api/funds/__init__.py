"""Money on its way: balance transactions, the balance, and payouts to a bank."""
