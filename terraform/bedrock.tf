# The model words answers; it never sees what a customer typed of a card, and moves no money (docs/conversation.md).
#
# Bedrock's own invocation logging stays off: it would keep every question and answer in full, of every model of the account, where
# neither our redaction nor our retention reaches. Tokens are counted without it.

locals {
  # End of life on Bedrock. Source: https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle-legacy.html
  retired_models = {
    "anthropic.claude-3-7-sonnet-20250219-v1:0" = "2026-04-28"
    "anthropic.claude-opus-4-20250514-v1:0"     = "2026-05-31"
    "anthropic.claude-3-5-haiku-20241022-v1:0"  = "2026-06-19"
    "meta.llama3-2-1b-instruct-v1:0"            = "2026-07-07"
    "meta.llama3-2-3b-instruct-v1:0"            = "2026-07-07"
  }

  by_profile  = can(regex("^(us|us-gov|eu|apac|jp|au|ca|global)\\.", local.model_name))
  model_name  = coalesce(var.bedrock_model_id, "none")
  model       = replace(local.model_name, "/^(us|us-gov|eu|apac|jp|au|ca|global)\\./", "")
  profile_arn = "arn:${local.partition}:bedrock:${var.aws_region}:${local.account}:inference-profile/${local.model_name}"
  retired_on  = lookup(local.retired_models, local.model, "9999-12-31")
}

check "bedrock_model_is_offered" {
  assert {
    condition     = timecmp(plantimestamp(), "${local.retired_on}T00:00:00Z") < 0
    error_message = "Bedrock has retired ${local.model_name} on ${local.retired_on}: the built-in assistant will answer every question. Set bedrock_model_id to a model of https://docs.aws.amazon.com/bedrock/latest/userguide/model-cards.html, or to null."
  }
}

resource "aws_bedrock_guardrail" "bot" {
  count                     = var.enable_bedrock_guardrails ? 1 : 0
  name                      = "${var.project_name}-guardrail-${var.environment}"
  description               = "What the model may neither be asked nor say"
  blocked_input_messaging   = "I cannot help with that. I can take your payment, and answer questions about it."
  blocked_outputs_messaging = "I cannot help with that. I can take your payment, and answer questions about it."
  kms_key_arn               = aws_kms_key.data.arn

  # A second net: the redactor has taken out every digit before the model is asked.
  sensitive_information_policy_config {
    dynamic "pii_entities_config" {
      for_each = ["CREDIT_DEBIT_CARD_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "US_SOCIAL_SECURITY_NUMBER", "PHONE"]
      content {
        type   = pii_entities_config.value
        action = "BLOCK"
      }
    }
  }

  # The tiers are stated: AWS fills them in otherwise, and the provider fails at the first change for what it did not write. STANDARD
  # would have other regions look at the texts.
  content_policy_config {
    tier_config = [{ tier_name = "CLASSIC" }]

    dynamic "filters_config" {
      for_each = ["HATE", "INSULTS", "SEXUAL", "VIOLENCE", "MISCONDUCT"]
      content {
        type            = filters_config.value
        input_strength  = "HIGH"
        output_strength = "HIGH"
      }
    }

    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE" # it is looked for in questions only
    }
  }

  word_policy_config {
    managed_word_lists_config {
      type = "PROFANITY"
    }

    dynamic "words_config" {
      for_each = var.guardrail_blocked_words
      content {
        text = words_config.value
      }
    }
  }

  dynamic "topic_policy_config" {
    for_each = length(var.guardrail_denied_topics) > 0 ? [true] : []
    content {
      tier_config = [{ tier_name = "CLASSIC" }]

      dynamic "topics_config" {
        for_each = var.guardrail_denied_topics
        content {
          name       = topics_config.value.name
          definition = topics_config.value.definition
          examples   = topics_config.value.examples
          type       = "DENY"
        }
      }
    }
  }

  lifecycle {
    create_before_destroy = true # the function lets go of it first
  }
}

resource "aws_bedrock_guardrail_version" "bot" {
  count         = var.enable_bedrock_guardrails ? 1 : 0
  guardrail_arn = aws_bedrock_guardrail.bot[0].guardrail_arn
  description   = "As Terraform last set it"
  skip_destroy  = true # versions of the function that can be gone back to use earlier ones; scripts/prune_versions.sh deletes the rest

  lifecycle {
    replace_triggered_by  = [aws_bedrock_guardrail.bot]
    create_before_destroy = true
  }
}
