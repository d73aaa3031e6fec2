# Each option by its variable.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
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
    condition     = local.function_environment["BEDROCK_GUARDRAIL_ID"] == "gr1" && local.function_environment["BEDROCK_GUARDRAIL_VERSION"] == "1" && output.bedrock_guardrail_id == "gr1"
    error_message = "The function is not told of the guardrail."
  }
}

run "waf" {
  command = plan

  variables {
    enable_waf = true
  }

  assert {
    condition = (
      aws_wafv2_web_acl.bot[0].scope == "REGIONAL" && aws_wafv2_web_acl_association.bot[0].resource_arn == aws_api_gateway_stage.bot.arn
      && jsondecode(aws_wafv2_web_acl.bot[0].rule_json)[0].Statement.RateBasedStatement.Limit == 600
      && length(distinct([for rule in jsondecode(aws_wafv2_web_acl.bot[0].rule_json) : rule.Priority])) == 4
    )
    error_message = "WAF does not stand in front of the API with its rules."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this["waf"].name == "aws-waf-logs-payment-smart-bot-dev" && length(aws_wafv2_web_acl_logging_configuration.bot[0].redacted_fields) == 5
    error_message = "WAF logs, without keys and without the paths that hold tokens."
  }
}

run "vpc" {
  command = plan

  variables {
    enable_vpc              = true
    merchant_webhook_url    = "https://hooks.shop.example.com:8443/payments"
    merchant_webhook_secret = "0123456789abcdef"
  }

  assert {
    condition = (
      length(aws_lambda_function.bot.vpc_config) == 1 && length(aws_subnet.private) == 2 && length(aws_nat_gateway.bot) == 2
      && toset(keys(aws_vpc_endpoint.service)) == toset(["kms", "secretsmanager", "bedrock-runtime", "xray"])
      && aws_vpc_endpoint.dynamodb[0].vpc_endpoint_type == "Gateway" && alltrue([for endpoint in aws_vpc_endpoint.service : endpoint.private_dns_enabled])
    )
    error_message = "The function must stand in private subnets, with an endpoint for each service of AWS that it uses."
  }

  assert {
    condition = (
      toset([for domain in aws_route53_resolver_firewall_domain_list.known[0].domains : domain if !endswith(domain, ".amazonaws.com.")]) == toset(["api.stripe.com.", "hooks.shop.example.com."])
      && aws_route53_resolver_firewall_rule.others[0].action == "BLOCK" && tolist(aws_route53_resolver_firewall_domain_list.all[0].domains) == tolist(["*."])
      && aws_route53_resolver_firewall_rule.known[0].priority < aws_route53_resolver_firewall_rule.others[0].priority
    )
    error_message = "Nothing but Stripe and the merchant's server may be found over the internet."
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.https[0].from_port == 443 && aws_vpc_security_group_egress_rule.https[0].to_port == 443
    error_message = "The function talks TLS alone."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.lambda["network"].policy).Statement[1].Effect == "Deny" && length(output.nat_addresses) == 2
    error_message = "The code in the function may not use what Lambda needs for its interfaces."
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

run "canary" {
  command = plan

  variables {
    enable_canary = true
  }

  assert {
    condition = (
      length(aws_lambda_alias.live) == 0 && aws_lambda_alias.shifted[0].name == "shifted" && output.lambda_alias_name == "shifted"
      && aws_codedeploy_app.bot[0].compute_platform == "Lambda" && aws_codedeploy_deployment_group.bot[0].deployment_config_name == "CodeDeployDefault.LambdaCanary10Percent5Minutes"
      && aws_codedeploy_deployment_group.bot[0].auto_rollback_configuration[0].enabled
      && contains(aws_codedeploy_deployment_group.bot[0].alarm_configuration[0].alarms, "payment-smart-bot-lambda-errors-dev")
    )
    error_message = "CodeDeploy must move the alias, and back on an alarm."
  }

  assert {
    condition     = strcontains(aws_api_gateway_rest_api.bot.body, "payment-smart-bot-handler-dev:shifted/invocations") && aws_lambda_permission.api.qualifier == "shifted"
    error_message = "The API must call the alias that CodeDeploy moves."
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
    condition     = aws_lambda_function.bot.tracing_config[0].mode == "PassThrough" && !aws_api_gateway_stage.bot.xray_tracing_enabled && !contains(keys(aws_iam_role_policy.lambda), "xray")
    error_message = "Without tracing there is no right to trace."
  }
}
