# For checkov, which looks only at what is switched on.
stripe_secret_key         = "sk_test_0123456789abcdef"
alarm_email               = "oncall@example.com"
enable_bedrock_guardrails = true
enable_waf                = true
enable_vpc                = true
provisioned_concurrency   = 1
dynamodb_billing_mode     = "PROVISIONED"
secrets_max_age_days      = 90
enable_canary             = true
enable_dashboard          = true
webhook_silence_hours     = 6
enable_backup             = true
enable_code_signing       = true
domain_name               = "pay.example.com"
hosted_zone_id            = "Z0123456789ABCDEFGHIJ"
trusted_addresses         = ["203.0.113.7/32"]
monthly_budget            = 100
