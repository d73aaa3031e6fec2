# Each option switched on, and off again, from the default: each run applies, and leaves its state to the next. AWS is a mock, which
# shows what a plan alone does not: circles in the order of making and removing, and keys that are not known until an apply.

mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  stripe_secret_key       = "sk_test_0123456789abcdef"
  stripe_webhook_secret   = "" # an apply has to be given what its plan was given
  merchant_api_key        = ""
  merchant_api_keys       = ""
  merchant_webhook_secret = ""
  turnstile_secret_key    = ""
  lambda_package          = "tests/package.zip"
}

run "default" {
  command = apply

  assert {
    condition     = aws_lambda_alias.live.function_version == "7"
    error_message = "The first apply must bring its version to the customers."
  }
}

run "a_guardrail" {
  command = apply

  variables {
    enable_bedrock_guardrails = true
  }

  assert {
    condition     = length(aws_bedrock_guardrail.bot) == 1 && length([for concern in keys(aws_iam_role_policy.lambda) : concern if concern == "guardrails"]) == 1
    error_message = "Switched on, it must be there."
  }
}

run "a_guardrail_again_not" {
  command = apply

  assert {
    condition     = length(aws_bedrock_guardrail.bot) == 0 && length([for concern in keys(aws_iam_role_policy.lambda) : concern if concern == "guardrails"]) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "rules_before_the_api" {
  command = apply

  variables {
    enable_waf        = true
    trusted_addresses = ["203.0.113.7/32"]
  }

  assert {
    condition     = length(aws_wafv2_web_acl_association.bot) == 1 && length(aws_wafv2_ip_set.trusted) == 1 && length(aws_wafv2_web_acl_logging_configuration.bot) == 1
    error_message = "Switched on, it must be there."
  }
}

run "rules_before_the_api_again_not" {
  command = apply

  assert {
    condition     = length(aws_wafv2_web_acl_association.bot) == 0 && length(aws_wafv2_ip_set.trusted) == 0 && length(aws_wafv2_web_acl_logging_configuration.bot) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "a_network" {
  command = apply

  variables {
    enable_vpc = true
  }

  assert {
    condition     = length(aws_vpc.bot) == 1 && length(aws_lambda_function.bot.vpc_config) == 1 && length(aws_nat_gateway.bot) == 2
    error_message = "Switched on, it must be there."
  }
}

run "a_network_again_not" {
  command = apply

  assert {
    condition     = length(aws_vpc.bot) == 0 && length(aws_lambda_function.bot.vpc_config) == 0 && length(aws_nat_gateway.bot) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "instances_kept_ready" {
  command = apply

  variables {
    provisioned_concurrency = 2
  }

  assert {
    condition     = length(aws_lambda_provisioned_concurrency_config.bot) == 1
    error_message = "Switched on, it must be there."
  }
}

run "instances_kept_ready_again_not" {
  command = apply

  assert {
    condition     = length(aws_lambda_provisioned_concurrency_config.bot) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "snapshots" {
  command = apply

  variables {
    enable_snap_start = true
  }

  assert {
    condition     = length(aws_lambda_function.bot.snap_start) == 1
    error_message = "Switched on, it must be there."
  }
}

run "snapshots_again_not" {
  command = apply

  assert {
    condition     = length(aws_lambda_function.bot.snap_start) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "capacity_by_load" {
  command = apply

  variables {
    dynamodb_billing_mode = "PROVISIONED"
  }

  assert {
    condition     = length(aws_appautoscaling_policy.table) == 4
    error_message = "Switched on, it must be there."
  }
}

run "capacity_by_load_again_not" {
  command = apply

  assert {
    condition     = length(aws_appautoscaling_policy.table) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "age_of_secrets" {
  command = apply

  variables {
    secrets_max_age_days = 90
  }

  assert {
    condition     = length(terraform_data.secrets_written) == 1 && length([for name in keys(aws_cloudwatch_metric_alarm.this) : name if name == "secrets-age"]) == 1
    error_message = "Switched on, it must be there."
  }
}

run "age_of_secrets_again_not" {
  command = apply

  assert {
    condition     = length(terraform_data.secrets_written) == 0 && length([for name in keys(aws_cloudwatch_metric_alarm.this) : name if name == "secrets-age"]) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "a_canary" {
  command = apply

  variables {
    enable_canary = true
  }

  assert {
    condition     = length(aws_codedeploy_deployment_group.bot) == 1 && aws_lambda_alias.live.name == "live"
    error_message = "Switched on, it must be there."
  }
}

run "a_canary_again_not" {
  command = apply

  assert {
    condition     = length(aws_codedeploy_deployment_group.bot) == 0 && aws_lambda_alias.live.name == "live"
    error_message = "Switched off, nothing of it may be left."
  }
}

run "a_dashboard" {
  command = apply

  variables {
    enable_dashboard = true
  }

  assert {
    condition     = length(aws_cloudwatch_dashboard.bot) == 1
    error_message = "Switched on, it must be there."
  }
}

run "a_dashboard_again_not" {
  command = apply

  assert {
    condition     = length(aws_cloudwatch_dashboard.bot) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "copies_of_the_payments" {
  command = apply

  variables {
    enable_backup = true
  }

  assert {
    condition     = length(aws_backup_selection.payments) == 1 && length(aws_iam_role_policy_attachment.backup) == 2
    error_message = "Switched on, it must be there."
  }
}

run "copies_of_the_payments_again_not" {
  command = apply

  assert {
    condition     = length(aws_backup_selection.payments) == 0 && length(aws_iam_role_policy_attachment.backup) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "signed_packages" {
  command = apply

  variables {
    enable_code_signing = true
  }

  assert {
    condition     = length(aws_signer_signing_job.package) == 1 && length(aws_lambda_code_signing_config.bot) == 1
    error_message = "Switched on, it must be there."
  }
}

run "signed_packages_again_not" {
  command = apply

  assert {
    condition     = length(aws_signer_signing_job.package) == 0 && length(aws_lambda_code_signing_config.bot) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "a_domain" {
  command = apply

  variables {
    domain_name     = "pay.example.com"
    certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/0"
  }

  assert {
    condition     = length(aws_api_gateway_base_path_mapping.api) == 1 && length([for off in [aws_api_gateway_rest_api.bot.disable_execute_api_endpoint] : off if off]) == 1
    error_message = "Switched on, it must be there."
  }
}

run "a_domain_again_not" {
  command = apply

  assert {
    condition     = length(aws_api_gateway_base_path_mapping.api) == 0 && length([for off in [aws_api_gateway_rest_api.bot.disable_execute_api_endpoint] : off if off]) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "pages_that_are_told" {
  command = apply

  variables {
    enable_web_chat  = true
    enable_live_chat = true
  }

  assert {
    condition     = length(aws_apigatewayv2_stage.live) == 1 && length(aws_dynamodb_table.connections) == 1 && local.function_environment["LIVE_URL"] == "wss://live12.execute-api.us-east-1.amazonaws.com/dev" && !contains(keys(aws_api_gateway_method_settings.keyed), "~1chat/POST")
    error_message = "Switched on, it must be there."
  }
}

run "pages_that_are_told_again_not" {
  command = apply

  assert {
    condition     = length(aws_apigatewayv2_api.live) == 0 && length(aws_dynamodb_table.connections) == 0 && !contains(keys(local.function_environment), "LIVE_URL") && contains(keys(aws_api_gateway_method_settings.keyed), "~1chat/POST")
    error_message = "Switched off, nothing of it may be left."
  }
}

run "an_address_and_a_budget" {
  command = apply

  variables {
    alarm_email           = "oncall@example.com"
    monthly_budget        = 100
    webhook_silence_hours = 6
  }

  assert {
    condition     = length(aws_sns_topic_subscription.email) == 1 && length(aws_budgets_budget.month) == 1 && length([for name in keys(aws_cloudwatch_metric_alarm.this) : name if name == "webhook-silence"]) == 1
    error_message = "Switched on, it must be there."
  }
}

run "an_address_and_a_budget_again_not" {
  command = apply

  assert {
    condition     = length(aws_sns_topic_subscription.email) == 0 && length(aws_budgets_budget.month) == 0 && length([for name in keys(aws_cloudwatch_metric_alarm.this) : name if name == "webhook-silence"]) == 0
    error_message = "Switched off, nothing of it may be left."
  }
}

run "everything_at_once" {
  command = apply

  variables {
    enable_bedrock_guardrails = true
    enable_waf                = true
    trusted_addresses         = ["203.0.113.7/32", "2001:db8::/64"]
    enable_vpc                = true
    provisioned_concurrency   = 2
    dynamodb_billing_mode     = "PROVISIONED"
    secrets_max_age_days      = 90
    secrets_version           = 2
    enable_canary             = true
    enable_dashboard          = true
    enable_backup             = true
    enable_code_signing       = true
    domain_name               = "pay.example.com"
    hosted_zone_id            = "Z0123456789ABCDEFGHIJ"
    alarm_email               = "oncall@example.com"
    monthly_budget            = 100
    webhook_silence_hours     = 6
    enable_web_chat           = true
    enable_live_chat          = true
  }

  assert {
    condition     = length(aws_lambda_function.bot.vpc_config) == 1 && length(aws_apigatewayv2_stage.live) == 1 && length(aws_acm_certificate_validation.api) == 1 && length(aws_route53_record.api) == 1 && length(aws_wafv2_ip_set.trusted) == 2
    error_message = "What each option adds must be there beside the rest."
  }
}

run "nothing_again" {
  command = apply

  assert {
    condition = sum([
      length(aws_vpc.bot), length(aws_bedrock_guardrail.bot), length(aws_wafv2_web_acl.bot), length(aws_codedeploy_app.bot), length(aws_backup_vault.payments),
      length(aws_signer_signing_profile.bot), length(aws_api_gateway_domain_name.api), length(aws_cloudwatch_dashboard.bot), length(aws_appautoscaling_target.table),
      length(aws_apigatewayv2_api.live), length(aws_dynamodb_table.connections),
    ]) == 0
    error_message = "All options must be able to go at once."
  }
}
