# Every option at once, and the pairs of options that touch one resource. In which order things are made and taken down is read from the
# files: tests/test_terraform_order.py.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "every_option" {
  command = plan

  variables {
    environment                 = "prod"
    merchant_api_key            = "0123456789abcdef0123456789abcdef"
    stripe_webhook_secret       = "whsec_0123456789abcdef"
    merchant_webhook_url        = "https://hooks.shop.example.com/payments"
    merchant_webhook_secret     = "0123456789abcdef"
    card_entry                  = "form"
    stripe_publishable_key      = "pk_test_0123456789abcdef"
    domain_name                 = "pay.example.com"
    hosted_zone_id              = "Z0123456789ABCDEFGHIJ"
    alarm_email                 = "oncall@example.com"
    monthly_budget              = 100
    webhook_silence_hours       = 6
    permissions_boundary        = "arn:aws:iam::123456789012:policy/payment-smart-bot-boundary"
    lambda_reserved_concurrency = 20
    enable_bedrock_guardrails   = true
    guardrail_blocked_words     = ["competitor"]
    enable_waf                  = true
    trusted_addresses           = ["203.0.113.7/32", "2001:db8::/64"]
    enable_vpc                  = true
    vpc_zones                   = ["us-east-1a", "us-east-1b"]
    provisioned_concurrency     = 2
    dynamodb_billing_mode       = "PROVISIONED"
    secrets_max_age_days        = 90
    secrets_version             = 2
    enable_canary               = true
    enable_dashboard            = true
    enable_backup               = true
    enable_code_signing         = true
    enable_web_chat             = true
    enable_live_chat            = true
  }

  assert {
    condition = alltrue([
      for name in concat(
        [aws_lambda_function.bot.function_name, aws_iam_role.lambda.name, aws_iam_role.scheduler.name, aws_sns_topic.alarms.name],
        [aws_dynamodb_table.sessions.name, aws_dynamodb_table.payments.name, aws_scheduler_schedule.reconcile.name, aws_scheduler_schedule.prove.name],
        [for role in concat(aws_iam_role.codedeploy, aws_iam_role.flow_logs, aws_iam_role.backup) : role.name],
        [for policy in aws_iam_role_policy.lambda : policy.name],
        [for alarm in aws_cloudwatch_metric_alarm.this : alarm.alarm_name],
        [for set in aws_wafv2_ip_set.trusted : set.name],
        [aws_apigatewayv2_api.live[0].name, aws_dynamodb_table.connections[0].name],
        [aws_wafv2_web_acl.bot[0].name, aws_bedrock_guardrail.bot[0].name, aws_codedeploy_app.bot[0].name],
      ) : startswith(name, "payment-smart-bot-") && endswith(name, "-prod") && length(name) <= 64
    ])
    error_message = "Every name must say whose it is and of which environment, and fit."
  }

  assert {
    condition     = length(distinct([for alarm in aws_cloudwatch_metric_alarm.this : alarm.alarm_name])) == length(aws_cloudwatch_metric_alarm.this)
    error_message = "Two alarms of one name would be one."
  }

  assert {
    condition     = toset(keys(aws_iam_role_policy.lambda)) == toset(["logs", "tables", "secret", "keys", "model", "guardrails", "xray", "live", "network"])
    error_message = "The function's role must have a policy for each of its concerns, and no other."
  }

  assert {
    condition = alltrue([
      for role in concat([aws_iam_role.lambda, aws_iam_role.scheduler], aws_iam_role.codedeploy, aws_iam_role.flow_logs, aws_iam_role.backup) :
      role.permissions_boundary == var.permissions_boundary
    ])
    error_message = "Every role must stay within the boundary."
  }

  assert {
    condition = alltrue(flatten([
      for policy in aws_iam_role_policy.lambda : [
        for statement in jsondecode(policy.policy).Statement :
        statement.Effect == "Deny" || statement.Resource != "*" || contains(["xray", "network"], one([for concern, each in aws_iam_role_policy.lambda : concern if each.name == policy.name]))
      ]
    ]))
    error_message = "Only X-Ray and the network know no resources; everything else must name what it is about."
  }

  assert {
    condition = (
      aws_lambda_function.bot.s3_key == "signed/1.zip" && length(aws_lambda_function.bot.vpc_config) == 1 && aws_lambda_function.bot.reserved_concurrent_executions == 20
      && aws_lambda_function.bot.code_signing_config_arn != null && local.function_environment["BEDROCK_GUARDRAIL_VERSION"] == "1"
      && local.function_environment["PUBLIC_BASE_URL"] == "https://pay.example.com"
    )
    error_message = "The function must have what each option gives it."
  }

  assert {
    condition     = aws_lambda_alias.live.function_version == "7" && aws_lambda_provisioned_concurrency_config.bot[0].qualifier == "live" && output.codedeploy_deployment_group == "payment-smart-bot-prod"
    error_message = "At the first apply the alias stands on the version that it publishes, where instances are kept ready."
  }

  assert {
    condition     = toset(keys(aws_cloudwatch_log_group.this)) == toset(["function", "api", "live", "waf", "vpc"]) && alltrue([for group in aws_cloudwatch_log_group.this : group.retention_in_days == 400])
    error_message = "Each option's log must be kept as the others are."
  }

  assert {
    condition     = alltrue([for arn in local.log_group_arns : contains(jsondecode(aws_kms_key.operations.policy).Statement[1].Condition.ArnEquals["kms:EncryptionContext:aws:logs:arn"], arn)])
    error_message = "The key must serve the log of each option."
  }
}

run "every_option_with_snapshots" {
  command = plan

  variables {
    enable_snap_start         = true
    enable_vpc                = true
    enable_canary             = true
    enable_code_signing       = true
    enable_bedrock_guardrails = true
  }

  assert {
    condition = (
      aws_lambda_function.bot.snap_start[0].apply_on == "PublishedVersions" && length(aws_lambda_function.bot.vpc_config) == 1 && aws_lambda_function.bot.s3_key == "signed/1.zip"
      && length(aws_lambda_provisioned_concurrency_config.bot) == 0
    )
    error_message = "A snapshot is made of the signed package, in its network."
  }
}

# Pairs that meet in the function.

run "canary_and_instances_kept_ready" {
  command = plan

  variables {
    enable_canary           = true
    provisioned_concurrency = 2
  }

  assert {
    condition = (
      aws_lambda_alias.live.function_version == "6" && aws_lambda_provisioned_concurrency_config.bot[0].qualifier == "live"
      && contains(jsondecode(aws_iam_role_policy.codedeploy[0].policy).Statement[0].Action, "lambda:GetProvisionedConcurrencyConfig")
    )
    error_message = "CodeDeploy waits until the new version's instances are ready, so it has to see them."
  }
}

run "canary_while_the_network_is_taken_away" {
  command = plan

  variables {
    enable_canary = true
  }

  override_data {
    target          = data.aws_lambda_function.live[0]
    values          = { vpc_config = [{ vpc_id = "vpc-1", subnet_ids = ["subnet-1"], security_group_ids = ["sg-1"] }] }
    override_during = plan
  }

  expect_failures = [aws_lambda_alias.live] # the alias stays on a version that could no longer reach Stripe
}

run "signed_and_canary" {
  command = plan

  variables {
    enable_code_signing = true
    enable_canary       = true
  }

  assert {
    condition     = aws_lambda_function.bot.publish && aws_lambda_function.bot.s3_key == "signed/1.zip" && aws_lambda_alias.live.function_version == "6"
    error_message = "A signed package is published as a version, which CodeDeploy brings to the customers."
  }
}

run "guardrail_and_canary" {
  command = plan

  variables {
    enable_bedrock_guardrails = true
    enable_canary             = true
  }

  assert {
    condition     = aws_bedrock_guardrail_version.bot[0].skip_destroy && local.function_environment["BEDROCK_GUARDRAIL_VERSION"] == "1"
    error_message = "The version that still gets nine tenths of the requests uses the guardrail's version before."
  }
}

run "reserved_and_kept_ready" {
  command = plan

  variables {
    lambda_reserved_concurrency = 5
    provisioned_concurrency     = 5
  }

  assert {
    condition = (
      aws_lambda_function.bot.reserved_concurrent_executions == 5 && aws_cloudwatch_metric_alarm.this["lambda-concurrency"].threshold == 4
      && length(data.aws_servicequotas_service_quota.concurrency) == 0
    )
    error_message = "The alarm must go by the function's own places."
  }
}

# Pairs that meet in the network.

run "network_and_guardrail" {
  command = plan

  variables {
    enable_vpc                = true
    enable_bedrock_guardrails = true
  }

  assert {
    condition     = contains(keys(aws_vpc_endpoint.service), "bedrock-runtime") && contains(keys(aws_iam_role_policy.lambda), "guardrails") && contains(keys(aws_iam_role_policy.lambda), "network")
    error_message = "A guardrail is asked with the model, by the same endpoint."
  }
}

run "network_without_model_and_traces" {
  command = plan

  variables {
    enable_vpc          = true
    enable_xray_tracing = false
    bedrock_model_id    = null
  }

  assert {
    condition     = toset(keys(aws_vpc_endpoint.service)) == toset(["kms", "secretsmanager"])
    error_message = "An endpoint that nothing uses is paid for by the hour."
  }
}

run "network_and_rules_before_the_api" {
  command = plan

  variables {
    enable_vpc = true
    enable_waf = true
  }

  assert {
    condition     = toset(keys(aws_cloudwatch_log_group.this)) == toset(["function", "api", "waf", "vpc"]) && length(aws_flow_log.bot) == 1 && length(aws_wafv2_web_acl_logging_configuration.bot) == 1
    error_message = "Each must have its log."
  }
}

# Pairs that meet at the API.

run "rules_and_domain" {
  command = plan

  variables {
    enable_waf      = true
    domain_name     = "pay.example.com"
    certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/0"
  }

  assert {
    condition = (
      aws_wafv2_web_acl_association.bot[0].resource_arn == aws_api_gateway_stage.bot.arn && aws_api_gateway_rest_api.bot.disable_execute_api_endpoint
      && can(regex(local.waf_webhooks.RegexMatchStatement.RegexString, "/webhooks/stripe")) && can(regex(local.waf_webhooks.RegexMatchStatement.RegexString, "/dev/webhooks/stripe"))
    )
    error_message = "A path has the stage before it at the API's own address, and none at the domain."
  }
}

# Pairs that meet at the payments.

run "copies_and_scaling" {
  command = plan

  variables {
    enable_backup         = true
    dynamodb_billing_mode = "PROVISIONED"
  }

  assert {
    condition     = tolist(aws_backup_selection.payments[0].resources) == tolist([aws_dynamodb_table.payments.arn]) && aws_dynamodb_table.payments.billing_mode == "PROVISIONED" && aws_dynamodb_table.payments.point_in_time_recovery[0].enabled
    error_message = "How a table is paid for changes nothing of how it is copied."
  }
}

# Pairs that meet at the alarms.

run "alarms_of_two_options" {
  command = plan

  variables {
    enable_canary         = true
    webhook_silence_hours = 6
    secrets_max_age_days  = 90
    enable_dashboard      = true
  }

  assert {
    condition     = alltrue([for name in ["canary-faults", "canary-duration", "canary-5xx", "webhook-silence", "secrets-age"] : contains(keys(aws_cloudwatch_metric_alarm.this), name)])
    error_message = "No option may take another's alarm away."
  }

  assert {
    condition     = toset([for name in aws_codedeploy_deployment_group.bot[0].alarm_configuration[0].alarms : name]) == toset([for name in ["canary-faults", "canary-duration", "canary-5xx"] : aws_cloudwatch_metric_alarm.this[name].alarm_name])
    error_message = "A canary ends by its own alarms alone."
  }
}
