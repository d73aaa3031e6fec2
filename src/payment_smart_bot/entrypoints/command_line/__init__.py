"""The console script payment-smart-bot."""
