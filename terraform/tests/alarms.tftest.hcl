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
        "lambda-errors", "lambda-duration", "lambda-throttles", "api-5xx", "api-latency", "charges-waiting", "oldest-charge-waiting", "declines",
        "sessions-throttles", "payments-throttles", "webhook-silence", "bedrock-token-usage", "own-token-usage", "model-out-of-order",
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
      aws_cloudwatch_metric_alarm.this["webhook-silence"].metric_name == "Count" && aws_cloudwatch_metric_alarm.this["webhook-silence"].dimensions["Resource"] == "/webhooks/stripe"
      && aws_cloudwatch_metric_alarm.this["webhook-silence"].evaluation_periods == 6 && aws_cloudwatch_metric_alarm.this["webhook-silence"].treat_missing_data == "breaching"
      && aws_cloudwatch_metric_alarm.this["webhook-silence"].comparison_operator == "LessThanThreshold"
      && aws_api_gateway_method_settings.all["webhooks/stripe/POST"].settings[0].metrics_enabled && aws_api_gateway_method_settings.all["webhooks/stripe/POST"].settings[0].throttling_rate_limit == 10
    )
    error_message = "Silence is when API Gateway counts no webhook for hours."
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
