# enable_canary: who moves the alias, by which alarms it is taken back, and that switching it takes nothing away.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "codedeploy_moves_the_alias" {
  command = plan

  variables {
    enable_canary = true
  }

  assert {
    condition     = aws_lambda_function.bot.version == "7" && aws_lambda_alias.live.function_version == "6" && output.lambda_version == "7"
    error_message = "An apply publishes version 7, and leaves the alias at version 6 for CodeDeploy to move."
  }

  assert {
    condition = (
      aws_codedeploy_app.bot[0].compute_platform == "Lambda" && aws_codedeploy_deployment_group.bot[0].deployment_config_name == "CodeDeployDefault.LambdaCanary10Percent10Minutes"
      && aws_codedeploy_deployment_group.bot[0].auto_rollback_configuration[0].enabled && aws_codedeploy_deployment_group.bot[0].alarm_configuration[0].enabled
    )
    error_message = "CodeDeploy must take it back on an alarm."
  }

  assert {
    condition     = output.canary_minutes == 10 && output.codedeploy_deployment_group == "payment-smart-bot-dev"
    error_message = "scripts/shift_traffic.sh has to know how long it takes."
  }
}

run "its_alarms_are_faster_than_its_pace" {
  command = plan

  variables {
    enable_canary            = true
    canary_deployment_config = "CodeDeployDefault.LambdaCanary10Percent5Minutes"
  }

  assert {
    condition = toset(aws_codedeploy_deployment_group.bot[0].alarm_configuration[0].alarms) == toset([
      "payment-smart-bot-canary-faults-dev", "payment-smart-bot-canary-duration-dev", "payment-smart-bot-canary-5xx-dev",
    ])
    error_message = "The alarms of the canary are its own."
  }

  # Figures of Lambda come a minute late, and CodeDeploy looks at alarms once a minute.
  assert {
    condition = alltrue([
      for name in ["canary-faults", "canary-duration", "canary-5xx"] :
      local.alarms[name].period * local.alarms[name].periods + 120 < 60 * local.canary_minutes
    ])
    error_message = "An alarm must go off while the new version gets a tenth of the requests, at the shortest pace."
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["canary-duration"].dimensions == tomap({ FunctionName = "payment-smart-bot-handler-dev", Resource = "payment-smart-bot-handler-dev:live", ExecutedVersion = "7" })
      && toset(flatten([for query in aws_cloudwatch_metric_alarm.this["canary-faults"].metric_query : [for metric in query.metric : metric.dimensions]])) == toset([
        tomap({ FunctionName = "payment-smart-bot-handler-dev", Resource = "payment-smart-bot-handler-dev:live", ExecutedVersion = "7" }),
        tomap({ Environment = "dev", Version = "7" }),
      ])
    )
    error_message = "They look at the new version alone, not at the nine tenths that the version before answers."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.codedeploy[0].policy).Statement[0].Resource == ["arn:aws:lambda:us-east-1:123456789012:function:payment-smart-bot-handler-dev", "arn:aws:lambda:us-east-1:123456789012:function:payment-smart-bot-handler-dev:live"]
    error_message = "CodeDeploy may move this alias, and no other."
  }
}

run "a_linear_pace_takes_ten_steps" {
  command = plan

  variables {
    enable_canary            = true
    canary_deployment_config = "CodeDeployDefault.LambdaLinear10PercentEvery1Minute"
  }

  assert {
    condition     = output.canary_minutes == 10
    error_message = "Ten steps of a minute each."
  }
}

run "the_first_apply_of_all" {
  command = plan

  variables {
    enable_canary = true
  }

  override_data {
    target          = data.aws_lambda_functions.all[0]
    values          = { function_names = ["another"] }
    override_during = plan
  }

  assert {
    condition     = length(data.aws_lambda_alias.live) == 0 && aws_lambda_alias.live.function_version == "7"
    error_message = "Where no alias stands yet, it begins at the first version."
  }
}

run "without_it_an_apply_moves_the_alias" {
  command = plan

  assert {
    condition     = aws_lambda_alias.live.function_version == "7" && length(data.aws_lambda_functions.all) == 0 && output.canary_minutes == null
    error_message = "Without the option the alias goes to the version that is published."
  }
}
