# Each option by its variable.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "sorting" {
  command = plan

  variables {
    bedrock_sorts_messages = true
  }

  assert {
    condition     = local.function_environment["BEDROCK_SORTS_MESSAGES"] == "true"
    error_message = "The function is not told that the model sorts messages."
  }
}

run "sorting_without_a_model" {
  command = plan

  variables {
    bedrock_model_id       = null
    bedrock_sorts_messages = true
  }

  assert {
    condition     = !contains(keys(local.function_environment), "BEDROCK_SORTS_MESSAGES")
    error_message = "Without a model nothing can be sorted, and the function would not start."
  }
}

run "guardrails" {
  command = plan

  variables {
    enable_bedrock_guardrails = true
    guardrail_blocked_words   = ["competitor"]
  }

  assert {
    condition = (
      aws_iam_role_policy.lambda["guardrails"].name == "payment-smart-bot-lambda-guardrails-dev"
      && jsondecode(aws_iam_role_policy.lambda["guardrails"].policy).Statement[0].Action == ["bedrock:ApplyGuardrail", "bedrock:GetGuardrail", "bedrock:ListGuardrails"]
      && jsondecode(aws_iam_role_policy.lambda["guardrails"].policy).Statement[0].Resource == "arn:aws:bedrock:us-east-1:123456789012:guardrail/gr1"
    )
    error_message = "The policy is not that of T6."
  }

  assert {
    condition = (
      toset([for entity in aws_bedrock_guardrail.bot[0].sensitive_information_policy_config[0].pii_entities_config : entity.type])
      == toset(["CREDIT_DEBIT_CARD_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "US_SOCIAL_SECURITY_NUMBER", "PHONE"])
      && toset([for filter in aws_bedrock_guardrail.bot[0].content_policy_config[0].filters_config : filter.type])
      == toset(["HATE", "INSULTS", "SEXUAL", "VIOLENCE", "MISCONDUCT", "PROMPT_ATTACK"])
      && length(aws_bedrock_guardrail.bot[0].topic_policy_config[0].topics_config) == 2
      && aws_bedrock_guardrail.bot[0].word_policy_config[0].words_config[0].text == "competitor"
    )
    error_message = "The guardrail lacks something of T6: cards, SSN and phone, harmful content, words, topics."
  }

  assert {
    condition = (
      aws_bedrock_guardrail.bot[0].content_policy_config[0].tier_config[0].tier_name == "CLASSIC"
      && aws_bedrock_guardrail.bot[0].topic_policy_config[0].tier_config[0].tier_name == "CLASSIC"
    )
    error_message = "A tier that is not stated breaks the first change of the guardrail."
  }

  assert {
    condition     = local.function_environment["BEDROCK_GUARDRAIL_ID"] == "gr1" && local.function_environment["BEDROCK_GUARDRAIL_VERSION"] == "1" && output.bedrock_guardrail_id == "gr1"
    error_message = "The function is not told of the guardrail."
  }
}

run "provisioned_concurrency" {
  command = plan

  variables {
    provisioned_concurrency = 2
  }

  assert {
    condition     = aws_lambda_provisioned_concurrency_config.bot[0].provisioned_concurrent_executions == 2 && aws_lambda_provisioned_concurrency_config.bot[0].qualifier == "live"
    error_message = "Two instances must be kept ready, of what the customers get."
  }
}

run "snap_start" {
  command = plan

  variables {
    enable_snap_start = true
  }

  assert {
    condition     = aws_lambda_function.bot.snap_start[0].apply_on == "PublishedVersions" && aws_lambda_function.bot.publish
    error_message = "A snapshot is made of published versions."
  }
}

run "dynamodb_autoscaling" {
  command = plan

  variables {
    dynamodb_billing_mode = "PROVISIONED"
    dynamodb_capacity     = { read_min = 3, read_max = 30 }
  }

  assert {
    condition = (
      aws_dynamodb_table.sessions.billing_mode == "PROVISIONED" && aws_dynamodb_table.payments.read_capacity == 3
      && toset(keys(aws_appautoscaling_policy.table)) == toset(["sessions-read", "sessions-write", "payments-read", "payments-write"])
      && aws_appautoscaling_target.table["sessions-read"].resource_id == "table/payment-smart-bot-sessions-dev"
      && aws_appautoscaling_target.table["sessions-read"].max_capacity == 30 && aws_appautoscaling_target.table["payments-write"].max_capacity == 50
      && aws_appautoscaling_policy.table["payments-write"].target_tracking_scaling_policy_configuration[0].target_value == 70
    )
    error_message = "Capacity must follow the load."
  }

  assert {
    condition     = alltrue([for index in aws_dynamodb_table.payments.global_secondary_index : index.read_capacity == 30 && index.write_capacity == 50])
    error_message = "The indexes must keep up with the tables."
  }
}

run "secrets_first_version" {
  command = plan

  variables {
    secrets_max_age_days = 90
  }

  assert {
    condition     = { for place, version in aws_secretsmanager_secret_version.bot : place => version.secret_string_wo_version } == { odd = 1 }
    error_message = "Of the first version there is one."
  }

  override_resource {
    target          = terraform_data.secrets_written[0]
    values          = { output = "2026-11-21T08:00:00Z" }
    override_during = plan
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["secrets-age"].threshold == 20270219
      && aws_cloudwatch_metric_alarm.this["secrets-age"].comparison_operator == "GreaterThanThreshold"
      && strcontains(aws_cloudwatch_metric_alarm.this["secrets-age"].alarm_description, "Exchanging a key")
    )
    error_message = "An alarm must come 90 days later, with what to do."
  }
}

run "secrets_exchanged" {
  command = plan

  variables {
    secrets_max_age_days = 90
    secrets_version      = 4
  }

  assert {
    condition     = { for place, version in aws_secretsmanager_secret_version.bot : place => version.secret_string_wo_version } == { even = 4, odd = 3 }
    error_message = "The version before the current one must stay."
  }

  assert {
    condition     = strcontains(aws_lambda_function.bot.description, "version 4")
    error_message = "New secrets must make a new version of the function, whose instances start with them."
  }
}

run "secrets_without_the_option" {
  command = plan

  variables {
    secrets_version = 4
  }

  assert {
    condition     = { for place, version in aws_secretsmanager_secret_version.bot : place => version.secret_string_wo_version } == { only = 4 } && length(terraform_data.secrets_written) == 0
    error_message = "Without the option there is one version, and no watch over its age."
  }
}

run "dashboard" {
  command = plan

  variables {
    enable_dashboard = true
  }

  assert {
    condition = (
      output.dashboard_name == "payment-smart-bot-dev" && length(jsondecode(aws_cloudwatch_dashboard.bot[0].dashboard_body).widgets) == 10
      && jsondecode(aws_cloudwatch_dashboard.bot[0].dashboard_body).widgets[0].properties.metrics == [["PaymentSmartBot", "Completed", "Environment", "dev"]]
      && alltrue([for widget in jsondecode(aws_cloudwatch_dashboard.bot[0].dashboard_body).widgets : widget.properties.region == "us-east-1" if widget.type == "metric"])
    )
    error_message = "The dashboard must show at its first place whether payments come in."
  }
}

run "without_x_ray" {
  command = plan

  variables {
    enable_xray_tracing = false
  }

  assert {
    condition     = aws_lambda_function.bot.tracing_config[0].mode == "PassThrough" && !contains(keys(aws_iam_role_policy.lambda), "xray")
    error_message = "Without tracing there is no right to trace."
  }
}

run "backup" {
  command = plan

  variables {
    enable_backup         = true
    backup_retention_days = 90
  }

  assert {
    condition = (
      tolist(aws_backup_selection.payments[0].resources) == tolist([aws_dynamodb_table.payments.arn]) && one(one(aws_backup_plan.payments[0].rule).lifecycle).delete_after == 90
      && aws_backup_vault.payments[0].kms_key_arn == aws_kms_key.data.arn
    )
    error_message = "The payments alone are copied, encrypted, and for as long as is said."
  }

  assert {
    condition = anytrue([
      for statement in jsondecode(aws_iam_role_policy.backup[0].policy).Statement :
      statement.Effect == "Deny" && contains(flatten([statement.Resource]), "arn:aws:dynamodb:us-east-1:123456789012:table/payment-smart-bot-sessions-dev")
    ])
    error_message = "No backup may reach the sessions: a copy could keep a sealed card number that was erased."
  }

  assert {
    condition     = aws_backup_vault_lock_configuration.payments[0].min_retention_days == 7 && aws_backup_vault_lock_configuration.payments[0].max_retention_days == 90
    error_message = "A copy cannot be deleted at once, nor kept for ever."
  }
}

run "code_signing" {
  command = plan

  variables {
    enable_code_signing = true
  }

  assert {
    condition = (
      aws_lambda_function.bot.s3_bucket == "payment-smart-bot-dev-packages-123456789012" && aws_lambda_function.bot.s3_key == "signed/1.zip"
      && aws_lambda_function.bot.code_signing_config_arn == aws_lambda_code_signing_config.bot[0].arn
    )
    error_message = "The function must run what was signed."
  }

  assert {
    condition = (
      aws_lambda_code_signing_config.bot[0].policies[0].untrusted_artifact_on_deployment == "Enforce"
      && tolist(aws_lambda_code_signing_config.bot[0].allowed_publishers[0].signing_profile_version_arns) == tolist([aws_signer_signing_profile.bot[0].version_arn])
    )
    error_message = "Code that is not signed must be refused."
  }

  assert {
    condition     = can(regex("^[A-Za-z0-9_]{2,38}$", aws_signer_signing_profile.bot[0].name_prefix)) && aws_signer_signing_job.package[0].source[0].s3[0].key == aws_s3_object.package[0].key
    error_message = "The package that was built is what is signed."
  }

  assert {
    condition     = output.unsigned_package == "s3://payment-smart-bot-dev-packages-123456789012/unsigned/payment-smart-bot-handler-dev.zip"
    error_message = "A comparison with AWS needs what was signed: a signed package differs from it."
  }
}

run "a_boundary_for_every_role" {
  command = plan

  variables {
    permissions_boundary = "arn:aws:iam::123456789012:policy/payment-smart-bot-boundary"
    enable_vpc           = true
    enable_canary        = true
    enable_backup        = true
  }

  assert {
    condition = alltrue([
      for role in concat([aws_iam_role.lambda, aws_iam_role.scheduler], aws_iam_role.codedeploy, aws_iam_role.flow_logs, aws_iam_role.backup) :
      role.permissions_boundary == "arn:aws:iam::123456789012:policy/payment-smart-bot-boundary"
    ])
    error_message = "A role without the boundary could do more than the one who made it."
  }
}
