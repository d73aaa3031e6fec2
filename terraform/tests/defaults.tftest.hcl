# What stands there when only the Stripe key is given: names, sizes, switches, outputs.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "names_and_sizes" {
  command = plan

  assert {
    condition = (
      aws_lambda_function.bot.function_name == "payment-smart-bot-handler-dev"
      && aws_lambda_function.bot.memory_size == 512
      && aws_lambda_function.bot.timeout == 60
      && aws_lambda_function.bot.runtime == "python3.13"
      && aws_lambda_function.bot.architectures == tolist(["arm64"])
      && aws_lambda_function.bot.handler == "payment_smart_bot.entrypoints.aws_lambda.handler.lambda_handler"
      && aws_lambda_function.bot.tracing_config[0].mode == "Active"
    )
    error_message = "The function is not the one of T2."
  }

  assert {
    condition = (
      aws_cloudwatch_log_group.this["function"].name == "/aws/lambda/payment-smart-bot-handler-dev"
      && aws_lambda_function.bot.logging_config[0].log_group == "/aws/lambda/payment-smart-bot-handler-dev"
      && join(" ", keys(aws_cloudwatch_log_group.this)) == "api function"
      && alltrue([for group in aws_cloudwatch_log_group.this : group.kms_key_id == aws_kms_key.operations.arn])
    )
    error_message = "The log groups are not those of T2, and encrypted."
  }

  assert {
    condition     = { for name, group in aws_cloudwatch_log_group.this : name => group.retention_in_days } == { api = 7, function = 400 }
    error_message = "Outside prod logs must be kept for 7 days, and the one with the audit log for more than a year."
  }

  assert {
    condition     = aws_secretsmanager_secret.bot.name == "payment-smart-bot/stripe-key-dev" && aws_secretsmanager_secret.bot.kms_key_id == aws_kms_key.data.arn
    error_message = "The secret is not that of T4."
  }

  assert {
    condition     = aws_iam_role.lambda.name == "payment-smart-bot-lambda-role-dev"
    error_message = "The role is not that of T5."
  }

  assert {
    condition = (
      aws_api_gateway_stage.bot.stage_name == "dev"
      && aws_api_gateway_usage_plan.bot.throttle_settings[0].rate_limit == 10
      && aws_api_gateway_usage_plan.bot.throttle_settings[0].burst_limit == 20
      && aws_api_gateway_method_settings.open.settings[0].throttling_rate_limit == 10
      && aws_api_gateway_method_settings.open.settings[0].throttling_burst_limit == 20
    )
    error_message = "The API is not throttled as T1 asks for."
  }

  assert {
    condition     = aws_kms_key.data.enable_key_rotation && aws_kms_key.operations.enable_key_rotation && aws_kms_alias.data.name == "alias/payment-smart-bot-dev"
    error_message = "The keys do not rotate, or have no alias."
  }
}

run "tables" {
  command = plan

  assert {
    condition = (
      aws_dynamodb_table.sessions.billing_mode == "PAY_PER_REQUEST"
      && aws_dynamodb_table.sessions.ttl[0].enabled && aws_dynamodb_table.sessions.ttl[0].attribute_name == "ttl"
      && aws_dynamodb_table.sessions.server_side_encryption[0].kms_key_arn == aws_kms_key.data.arn
      && !aws_dynamodb_table.sessions.point_in_time_recovery[0].enabled
      && !aws_dynamodb_table.sessions.stream_enabled
    )
    error_message = "The sessions may hold sealed card numbers: no copy of them may be kept, and they must expire."
  }

  assert {
    condition = (
      aws_dynamodb_table.payments.point_in_time_recovery[0].enabled
      && aws_dynamodb_table.payments.server_side_encryption[0].kms_key_arn == aws_kms_key.data.arn
      && aws_dynamodb_table.payments.ttl[0].enabled
    )
    error_message = "The payments must be recoverable, encrypted, and erased in the end."
  }

  assert {
    condition     = !aws_dynamodb_table.payments.deletion_protection_enabled && length(aws_appautoscaling_target.table) == 0
    error_message = "dev can be destroyed, and on demand scales by itself."
  }
}

run "nothing_optional" {
  command = plan

  assert {
    condition = sum([
      length(aws_wafv2_web_acl.bot), length(aws_vpc.bot), length(aws_nat_gateway.bot), length(aws_bedrock_guardrail.bot),
      length(aws_lambda_provisioned_concurrency_config.bot), length(aws_lambda_function.bot.snap_start), length(aws_codedeploy_app.bot),
      length(aws_cloudwatch_dashboard.bot), length(terraform_data.secrets_written), length(aws_sns_topic_subscription.email), length(aws_api_gateway_domain_name.api), length(aws_budgets_budget.month),
      length(aws_backup_vault.payments), length(aws_signer_signing_profile.bot),
    ]) == 0
    error_message = "An option is on that nobody asked for."
  }

  assert {
    condition     = !contains(keys(local.lambda_policies), "guardrails") && !contains(keys(local.lambda_policies), "network")
    error_message = "The role may do more than what is switched on needs."
  }
}

run "outputs" {
  command = plan

  assert {
    condition     = output.api_endpoint == "https://abc123.execute-api.us-east-1.amazonaws.com/dev/chat" && endswith(output.webhook_endpoint, "/dev/webhooks/stripe")
    error_message = "api_endpoint must be the full address of POST /chat."
  }

  assert {
    condition = (
      output.bedrock_token_alarm_name == "payment-smart-bot-bedrock-token-usage-dev" && output.bedrock_token_threshold == 100000
      && output.lambda_function_name == "payment-smart-bot-handler-dev" && output.log_group_name == "/aws/lambda/payment-smart-bot-handler-dev"
      && output.sessions_table_name == "payment-smart-bot-sessions-dev" && output.payments_table_name == "payment-smart-bot-payments-dev"
      && output.kms_key_arn == aws_kms_key.data.arn && output.secret_name == "payment-smart-bot/stripe-key-dev" && output.lambda_alias_name == "live"
      && output.bedrock_guardrail_id == null && output.dashboard_name == null && length(output.nat_addresses) == 0
    )
    error_message = "An output of T10 is wrong."
  }
}

run "the_functions_settings" {
  command = plan

  assert {
    condition     = aws_lambda_function.bot.environment[0].variables["PUBLIC_BASE_URL"] == "https://abc123.execute-api.us-east-1.amazonaws.com/dev"
    error_message = "The function must know the API's own address."
  }

  assert {
    condition = (
      aws_lambda_function.bot.environment[0].variables["BEDROCK_MODEL_ID"] == "us.amazon.nova-2-lite-v1:0"
      && aws_lambda_function.bot.environment[0].variables["STRIPE_SECRET_ARN"] == aws_secretsmanager_secret.bot.arn
      && aws_lambda_function.bot.environment[0].variables["KMS_KEY_ID"] == aws_kms_key.data.arn
      && aws_lambda_function.bot.environment[0].variables["SESSION_TTL_HOURS"] == "1"
    )
    error_message = "The function's settings do not name what is made here."
  }

  assert {
    condition     = length(setintersection(keys(local.function_environment), ["CARD_ENTRY", "PAYMENT_AMOUNT", "CORS_ORIGINS", "STRIPE_SECRET_KEY", "MERCHANT_API_KEY", "MERCHANT_API_KEYS", "TRUSTED_PROXIES", "STRIPE_WEBHOOK_SECRET"])) == 0
    error_message = "A setting that nobody set, or a secret, is in the function's environment."
  }
}

run "settings_that_are_set" {
  command = plan

  variables {
    public_base_url        = "https://pay.example.com"
    card_entry             = "form"
    stripe_publishable_key = "pk_test_0123456789abcdef"
    accepted_brands        = ["visa", "amex"]
    payment_amount         = 4900
    cors_origins           = ["https://shop.example.com", "https://www.example.com"]
    frame_ancestors        = ["https://shop.example.com", "https://www.example.com"]
    payments_paused        = true
    sessions_per_hour      = 30
    cards_per_hour         = 6
    declines_per_hour      = 3
    trusted_proxies        = ["203.0.113.7", "10.0.0.0/8", "2001:db8::/64"]
    merchant_api_keys      = "desk:view+refund:0123456789abcdef0123456789abcdef,shop:create:fedcba9876543210fedcba9876543210"
    bedrock_model_id       = null
  }

  assert {
    condition = (
      local.function_environment["PUBLIC_BASE_URL"] == "https://pay.example.com" && output.webhook_endpoint == "https://pay.example.com/webhooks/stripe"
      && local.function_environment["CARD_ENTRY"] == "form" && local.function_environment["ACCEPTED_BRANDS"] == "visa,amex"
      && local.function_environment["PAYMENT_AMOUNT"] == "4900" && local.function_environment["PAYMENTS_PAUSED"] == "true"
      && local.function_environment["CORS_ORIGINS"] == "https://shop.example.com,https://www.example.com"
      && local.function_environment["SESSIONS_PER_HOUR"] == "30" && local.function_environment["CARDS_PER_HOUR"] == "6"
      && local.function_environment["DECLINES_PER_HOUR"] == "3" && local.function_environment["TRUSTED_PROXIES"] == "203.0.113.7,10.0.0.0/8,2001:db8::/64"
      && local.function_environment["FRAME_ANCESTORS"] == "https://shop.example.com https://www.example.com"
    )
    error_message = "A setting does not reach the function as the bot reads it."
  }

  assert {
    condition     = !contains(keys(local.function_environment), "BEDROCK_MODEL_ID") && !contains(keys(local.lambda_policies), "model") && output.bedrock_token_alarm_name == null
    error_message = "Without a model, nothing may be left of one."
  }
}

run "prod_with_named_keys_alone" {
  command = plan

  variables {
    environment       = "prod"
    merchant_api_keys = "desk:view+refund:0123456789abcdef0123456789abcdef"
    domain_name       = "pay.example.com"
    hosted_zone_id    = "Z0123456789ABCDEFGHIJ"
  }

  assert {
    condition     = !contains(keys(local.function_environment), "MERCHANT_API_KEYS")
    error_message = "Keys are in the secret alone."
  }
}

run "prod" {
  command = plan

  variables {
    environment      = "prod"
    merchant_api_key = "0123456789abcdef0123456789abcdef"
    domain_name      = "pay.example.com"
    hosted_zone_id   = "Z0123456789ABCDEFGHIJ"
  }

  assert {
    condition     = alltrue([for group in aws_cloudwatch_log_group.this : group.retention_in_days == 400])
    error_message = "prod must keep its logs for more than a year."
  }

  assert {
    condition     = length(aws_backup_selection.payments) == 1
    error_message = "prod must have a copy of its payments that outlives the table."
  }

  assert {
    condition     = aws_dynamodb_table.sessions.deletion_protection_enabled && aws_dynamodb_table.payments.deletion_protection_enabled && aws_secretsmanager_secret.bot.recovery_window_in_days == 30
    error_message = "prod must be protected from deletion."
  }

  assert {
    condition     = aws_lambda_function.bot.function_name == "payment-smart-bot-handler-prod" && output.bedrock_token_alarm_name == "payment-smart-bot-bedrock-token-usage-prod"
    error_message = "Names end in the environment."
  }
}

run "no_package" {
  command = plan

  variables {
    lambda_package = "build/there-is-none.zip"
  }

  expect_failures = [aws_lambda_function.bot]
}

run "logs_of_a_month_outside_prod" {
  command = plan

  variables {
    cloudwatch_log_retention_days = 30
  }

  assert {
    condition     = { for name, group in aws_cloudwatch_log_group.this : name => group.retention_in_days } == { api = 30, function = 365 }
    error_message = "The log with the audit log must be kept for a year in every environment."
  }
}

run "logs_of_two_years" {
  command = plan

  variables {
    cloudwatch_log_retention_days = 731
  }

  assert {
    condition     = alltrue([for group in aws_cloudwatch_log_group.this : group.retention_in_days == 731])
    error_message = "All logs must be kept for as long as was asked for."
  }
}
