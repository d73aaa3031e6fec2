# Which alarms there are, on what, and whom they tell.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "all_of_them" {
  command = plan

  variables {
    webhook_silence_hours = 6
    alarm_email           = "oncall@example.com"
  }

  assert {
    condition = toset([for alarm in aws_cloudwatch_metric_alarm.this : alarm.alarm_name]) == toset([
      for name in [
        "lambda-errors", "lambda-duration", "lambda-throttles", "api-5xx", "api-latency", "charges-waiting", "oldest-charge-waiting", "unreadable-records", "clock-differs", "merchant-faults", "unexpected-money", "late-charges", "declines", "card-testing",
        "sessions-throttles", "payments-throttles", "sessions-byStatus-throttles", "sessions-byForm-throttles", "payments-byAge-throttles",
        "payments-byStatus-throttles", "payments-bySession-throttles", "payments-byNotice-throttles", "payments-byOrder-throttles", "sessions-errors", "payments-errors",
        "lambda-concurrency", "ledger-differs", "webhook-silence", "bedrock-token-usage", "own-token-usage", "model-out-of-order",
      ] : "payment-smart-bot-${name}-dev"
    ])
    error_message = "An alarm is missing, or one too many is there."
  }

  assert {
    condition = alltrue([
      for alarm in aws_cloudwatch_metric_alarm.this :
      tolist(alarm.alarm_actions) == tolist([aws_sns_topic.alarms.arn]) && tolist(alarm.ok_actions) == tolist([aws_sns_topic.alarms.arn]) && length(alarm.alarm_description) > 40
    ])
    error_message = "Every alarm tells when it goes off, when it is over, and what to do."
  }

  assert {
    condition     = aws_sns_topic_subscription.email[0].protocol == "email" && aws_sns_topic_subscription.email[0].endpoint == "oncall@example.com"
    error_message = "The address is not told."
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["webhook-silence"].namespace == "PaymentSmartBot" && aws_cloudwatch_metric_alarm.this["webhook-silence"].metric_name == "StripeEvents"
      && aws_cloudwatch_metric_alarm.this["webhook-silence"].evaluation_periods == 6 && aws_cloudwatch_metric_alarm.this["webhook-silence"].treat_missing_data == "breaching"
      && aws_cloudwatch_metric_alarm.this["webhook-silence"].comparison_operator == "LessThanThreshold"
    )
    error_message = "Silence is when no event that Stripe has signed has come for hours."
  }
}

run "as_asked_for" {
  command = plan

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["lambda-errors"].threshold == 5 && aws_cloudwatch_metric_alarm.this["lambda-errors"].evaluation_periods == 2
      && alltrue([for query in aws_cloudwatch_metric_alarm.this["lambda-errors"].metric_query : alltrue([for metric in query.metric : metric.period == 300])])
      && toset(flatten([for query in aws_cloudwatch_metric_alarm.this["lambda-errors"].metric_query : [for metric in query.metric : "${metric.namespace} ${metric.metric_name} ${metric.stat}"]])) == toset(["AWS/Lambda Errors Sum", "PaymentSmartBot UnhandledFaults Sum"])
    )
    error_message = "Errors: more than 5 in 300 s, twice in a row; of Lambda's and of the bot's own."
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].namespace == "AWS/Bedrock" && aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].metric_name == "InputTokenCount"
      && aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].statistic == "Sum" && aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].period == 86400
      && aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].threshold == 100000 && aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].comparison_operator == "GreaterThanThreshold"
      && aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].treat_missing_data == "notBreaching"
      && aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].dimensions == tomap({ ModelId = "us.amazon.nova-2-lite-v1:0" })
    )
    error_message = "The alarm on Bedrock's tokens is not that of T7."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["own-token-usage"].namespace == "PaymentSmartBot" && aws_cloudwatch_metric_alarm.this["own-token-usage"].metric_name == "InputTokens"
    error_message = "There is no alarm on the bot's own count of tokens."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["api-latency"].extended_statistic == "p99" && aws_cloudwatch_metric_alarm.this["api-latency"].threshold < 29000
    error_message = "The alarm must come before API Gateway gives up."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["lambda-duration"].threshold == 48000
    error_message = "The alarm on duration must come before an invocation is ended."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["oldest-charge-waiting"].threshold == 900 && aws_cloudwatch_metric_alarm.this["oldest-charge-waiting"].treat_missing_data == "breaching"
    error_message = "A schedule that does not run must raise the alarm as well."
  }

  assert {
    condition     = !contains(keys(aws_cloudwatch_metric_alarm.this), "webhook-silence")
    error_message = "Silence is no alarm where nobody said how long it may last."
  }
}

run "the_first_pause_is_told_of" {
  command = plan

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["card-testing"].namespace == "PaymentSmartBot" && aws_cloudwatch_metric_alarm.this["card-testing"].metric_name == "CardTesting"
      && aws_cloudwatch_metric_alarm.this["card-testing"].threshold == 0 && aws_cloudwatch_metric_alarm.this["card-testing"].period < 900
      && aws_cloudwatch_metric_alarm.this["card-testing"].evaluation_periods == 1 && aws_cloudwatch_metric_alarm.this["card-testing"].treat_missing_data == "notBreaching"
    )
    error_message = "One pause is enough, while it lasts: 15 minutes."
  }
}

run "indexes_are_watched_by_themselves" {
  command = plan

  assert {
    condition = (
      toset(flatten([
        for query in aws_cloudwatch_metric_alarm.this["sessions-byStatus-throttles"].metric_query : [for metric in query.metric : metric.dimensions]
      ])) == toset([tomap({ TableName = "payment-smart-bot-sessions-dev", GlobalSecondaryIndexName = "byStatus" })])
      && length([for name in keys(aws_cloudwatch_metric_alarm.this) : name if endswith(name, "-throttles") && name != "lambda-throttles"])
      == 2 + length(aws_dynamodb_table.sessions.global_secondary_index) + length(aws_dynamodb_table.payments.global_secondary_index)
    )
    error_message = "An index is throttled by itself, and a table's figures do not tell of it."
  }

  assert {
    condition = alltrue([
      for alarm in aws_cloudwatch_metric_alarm.this : length(flatten([for query in alarm.metric_query : query.metric])) <= 10
    ])
    error_message = "CloudWatch takes ten metrics in an alarm."
  }

  assert {
    condition = toset(flatten([
      for query in aws_cloudwatch_metric_alarm.this["payments-errors"].metric_query : [for metric in query.metric : "${metric.metric_name} ${metric.dimensions["Operation"]}"]
    ])) == toset([for operation in ["GetItem", "BatchGetItem", "PutItem", "DeleteItem", "Query", "TransactWriteItems"] : "SystemErrors ${operation}"])
    error_message = "DynamoDB counts its own errors by operation."
  }
}

run "near_the_quota" {
  command = plan

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["lambda-concurrency"].threshold == 800 && length(aws_cloudwatch_metric_alarm.this["lambda-concurrency"].dimensions) == 0
    error_message = "Functions share what the account has: at 80 % of it there is an alarm."
  }
}

run "near_what_is_reserved" {
  command = plan

  variables {
    lambda_reserved_concurrency = 50
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["lambda-concurrency"].threshold == 40 && aws_cloudwatch_metric_alarm.this["lambda-concurrency"].dimensions == tomap({ FunctionName = "payment-smart-bot-handler-dev" })
    error_message = "With places of its own, the function's are watched."
  }
}

run "a_proof_every_day" {
  command = plan

  assert {
    condition = (
      jsondecode(aws_scheduler_schedule.prove.target[0].input).detail.task == "prove" && jsondecode(aws_scheduler_schedule.prove.target[0].input)["detail-type"] == "Scheduled Event"
      && startswith(aws_scheduler_schedule.prove.schedule_expression, "cron(") && aws_scheduler_schedule.prove.target[0].arn == aws_scheduler_schedule.reconcile.target[0].arn
    )
    error_message = "Ledger and Stripe are compared every day."
  }

  assert {
    condition = (
      toset(flatten([for query in aws_cloudwatch_metric_alarm.this["ledger-differs"].metric_query : [for metric in query.metric : metric.metric_name]])) == toset(["LedgerDifferences", "FailedProofs"])
      && aws_cloudwatch_metric_alarm.this["ledger-differs"].threshold == 0
    )
    error_message = "One difference is enough, and so is a proof that could not be made."
  }
}

run "keys_that_are_deleted" {
  command = plan

  assert {
    condition = (
      toset(jsondecode(aws_cloudwatch_event_rule.keys.event_pattern).detail.eventName) == toset(["ScheduleKeyDeletion", "DisableKey"])
      && toset(jsondecode(aws_cloudwatch_event_rule.keys.event_pattern).detail.resources.ARN) == toset([aws_kms_key.data.arn, aws_kms_key.operations.arn])
      && aws_cloudwatch_event_target.keys.arn == aws_sns_topic.alarms.arn
    )
    error_message = "Whoever deletes a key is told of."
  }

  assert {
    condition     = can(regex("^\".*<who>.*<call>.*<key>.*\"$", aws_cloudwatch_event_target.keys.input_transformer[0].input_template))
    error_message = "EventBridge puts in what stands between < and >, into a text in quotes."
  }

  assert {
    condition = anytrue([
      for statement in jsondecode(aws_sns_topic_policy.alarms.policy).Statement :
      try(statement.Principal.Service == "events.amazonaws.com" && statement.Condition.ArnEquals["aws:SourceArn"] == "arn:aws:events:us-east-1:123456789012:rule/payment-smart-bot-keys-dev", false)
    ])
    error_message = "EventBridge must be able to publish to the topic, for this rule."
  }

  assert {
    condition = anytrue([
      for statement in jsondecode(aws_kms_key.operations.policy).Statement :
      try(statement.Principal.Service == "events.amazonaws.com" && toset(statement.Action) == toset(["kms:Decrypt", "kms:GenerateDataKey"]), false) && !can(statement.Condition)
    ])
    error_message = "EventBridge sends an encrypted topic's key no source: with a condition on it, whoever deletes a key is told of by nobody."
  }
}

run "a_budget" {
  command = plan

  variables {
    monthly_budget = 250
  }

  assert {
    condition = (
      aws_budgets_budget.month[0].limit_amount == "250" && toset([for notification in aws_budgets_budget.month[0].notification : notification.notification_type]) == toset(["FORECASTED", "ACTUAL"])
      && alltrue([for notification in aws_budgets_budget.month[0].notification : tolist(notification.subscriber_sns_topic_arns) == tolist([aws_sns_topic.alarms.arn])])
    )
    error_message = "The topic is told before the money is spent, and when it is."
  }

  assert {
    condition = alltrue([
      for policy in [aws_sns_topic_policy.alarms.policy, aws_kms_key.operations.policy] : anytrue([
        for statement in jsondecode(policy).Statement : try(statement.Principal.Service == "budgets.amazonaws.com", false)
      ])
    ])
    error_message = "Budgets must be able to publish to the encrypted topic."
  }
}

run "thresholds" {
  command = plan

  variables {
    bedrock_token_threshold = 5000
    decline_alarm_percent   = 25
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].threshold == 5000 && aws_cloudwatch_metric_alarm.this["own-token-usage"].threshold == 5000
      && aws_cloudwatch_metric_alarm.this["declines"].threshold == 25 && output.bedrock_token_threshold == 5000
    )
    error_message = "The thresholds do not follow their variables."
  }
}

run "without_a_model" {
  command = plan

  variables {
    bedrock_model_id = null
  }

  assert {
    condition     = length(setintersection(keys(aws_cloudwatch_metric_alarm.this), ["bedrock-token-usage", "own-token-usage", "model-out-of-order"])) == 0
    error_message = "Without a model there is nothing to watch of one."
  }
}

run "a_retired_model_is_warned_of" {
  command = plan

  variables {
    bedrock_model_id = "us.meta.llama3-2-1b-instruct-v1:0"
  }

  expect_failures = [check.bedrock_model_is_offered]
}

run "what_the_guides_say_of_them" {
  command = plan

  assert {
    condition     = strcontains(file("README.md"), ", ${length(aws_cloudwatch_metric_alarm.this)} of them alarms.")
    error_message = "README.md must say how many alarms there are: ${length(aws_cloudwatch_metric_alarm.this)}."
  }

  assert {
    condition     = tonumber(regex("metrics in alarms\"\nprice = 0.10\nper = 1\nof = { months = ([0-9]+) }", file("../docs/cost/prices.toml"))[0]) == sum([for alarm in local.alarms : length(alarm.of)])
    error_message = "docs/cost/prices.toml must have the metrics that alarms look at: ${sum([for alarm in local.alarms : length(alarm.of)])}."
  }
}
