"""What is counted and timed. docs/metrics.md says where each figure comes from."""

from enum import StrEnum


class Metric(StrEnum):
    """A figure by its name in CloudWatch. Latencies are in seconds."""

    TURNS = "Turns"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    DECLINED = "Declined"
    REJECTED_TRIES = "RejectedTries"
    INPUT_TOKENS = "InputTokens"
    OUTPUT_TOKENS = "OutputTokens"
    ASSISTANT_FALLBACKS = "AssistantFallbacks"
    PENDING_CHARGES = "PendingCharges"
    OLDEST_PENDING_CHARGE = "OldestPendingCharge"
    STRIPE_EVENTS = "StripeEvents"
    LEDGER_DIFFERENCES = "LedgerDifferences"
    FAILED_PROOFS = "FailedProofs"
    CLOCK_SKEW = "ClockSkew"
    MERCHANT_FAULTS = "MerchantFaults"
    UNEXPECTED_MONEY = "UnexpectedMoney"
    LATE_CHARGES = "LateCharges"
    UNREADABLE_RECORDS = "UnreadableRecords"
    CARD_TESTING = "CardTesting"
    FAILED_PUSHES = "FailedPushes"
    UNHANDLED_FAULTS = "UnhandledFaults"
    TURN_LATENCY = "TurnLatency"
    STORE_LATENCY = "StoreLatency"
    STRIPE_LATENCY = "StripeLatency"
    MODEL_LATENCY = "ModelLatency"
    SEALER_LATENCY = "SealerLatency"
