# One secret with all that the function must keep to itself, as JSON. Its values pass through Terraform as ephemeral variables into
# a write-only argument, so they are in neither the plan nor the state; nor can Terraform see one change: secrets_version says so.
#
# Every new version leaves the one before as AWSPREVIOUS. Stripe has no API to roll a key, so nothing here rotates by itself:
# README.md, "Exchanging a key", is the runbook.

resource "aws_secretsmanager_secret" "bot" {
  # checkov:skip=CKV2_AWS_57:Stripe has no API to roll a key; secrets_max_age_days raises an alarm
  name                    = "${var.project_name}/stripe-key-${var.environment}"
  description             = "Keys of Stripe's and of the merchant's that ${local.function_name} uses"
  kms_key_id              = aws_kms_key.data.arn
  recovery_window_in_days = var.environment == "dev" ? 0 : 30 # 0: dev can be destroyed and made anew the same day
}

locals {
  secrets = {
    STRIPE_SECRET_KEY       = var.stripe_secret_key
    STRIPE_WEBHOOK_SECRET   = var.stripe_webhook_secret
    MERCHANT_API_KEY        = var.merchant_api_key
    MERCHANT_API_KEYS       = var.merchant_api_keys
    MERCHANT_WEBHOOK_SECRET = var.merchant_webhook_secret
    TURNSTILE_SECRET_KEY    = var.turnstile_secret_key
  }

  # With secrets_max_age_days two versions are kept here, in two places that take turns: raising secrets_version replaces the older.
  # Otherwise there is one place.
  secret_places = merge(
    var.secrets_max_age_days == 0 ? { only = var.secrets_version } : {},
    var.secrets_max_age_days > 0 ? { odd = var.secrets_version % 2 == 1 ? var.secrets_version : var.secrets_version - 1 } : {},
    var.secrets_max_age_days > 0 && var.secrets_version > 1 ? { even = var.secrets_version % 2 == 0 ? var.secrets_version : var.secrets_version - 1 } : {},
  )
}

resource "aws_secretsmanager_secret_version" "bot" {
  for_each                 = local.secret_places
  secret_id                = aws_secretsmanager_secret.bot.id
  secret_string_wo_version = each.value
  secret_string_wo         = jsonencode({ for name, value in local.secrets : name => value if coalesce(value, "-") != "-" })
}

# When the current version was written; the alarm `secrets-age` counts from here.
resource "terraform_data" "secrets_written" {
  count            = var.secrets_max_age_days > 0 ? 1 : 0
  triggers_replace = [var.secrets_version]
  input            = plantimestamp()

  lifecycle {
    ignore_changes = [input]
  }
}
