"""PaymentIntents and SetupIntents: their endpoints, statuses, attempts and challenges."""
