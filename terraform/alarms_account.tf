# What concerns the account: how many invocations run at once, what a month costs, and whether somebody deletes a key.

data "aws_servicequotas_service_quota" "concurrency" {
  count        = var.lambda_reserved_concurrency == -1 ? 1 : 0
  service_code = "lambda"
  quota_code   = "L-B99A9384" # invocations at once, of all functions of the account in this region
}

locals {
  # Of the function where it has places of its own, else of all functions, which share the account's.
  most_at_once = var.lambda_reserved_concurrency == -1 ? one(data.aws_servicequotas_service_quota.concurrency[*].value) : var.lambda_reserved_concurrency

  concurrency_alarms = {
    lambda-concurrency = {
      about   = "More than 80 % of the ${local.most_at_once} invocations that may run at once do: soon requests are turned away. ${var.lambda_reserved_concurrency == -1 ? "Ask AWS for a higher quota" : "Raise lambda_reserved_concurrency"}."
      above   = floor(local.most_at_once * 0.8)
      periods = 2
      period  = 60
      of      = { concurrent = { namespace = "AWS/Lambda", name = "ConcurrentExecutions", stat = "Maximum", dimensions = var.lambda_reserved_concurrency == -1 ? {} : local.function } }
    }
  }
}

# Without its key nothing in the tables can be read, and a key that is gone takes them with it. CloudTrail tells of these calls, so the
# account needs a trail.
resource "aws_cloudwatch_event_rule" "keys" {
  name        = "${var.project_name}-keys-${var.environment}"
  description = "Somebody disables a key of ${local.api_name}, or has it deleted"
  event_pattern = jsonencode({
    source        = ["aws.kms"]
    "detail-type" = ["AWS API Call via CloudTrail"]
    detail = {
      eventSource = ["kms.amazonaws.com"]
      eventName   = ["ScheduleKeyDeletion", "DisableKey"]
      resources   = { ARN = [aws_kms_key.data.arn, aws_kms_key.operations.arn] }
    }
  })
}

resource "aws_cloudwatch_event_target" "keys" {
  rule = aws_cloudwatch_event_rule.keys.name
  arn  = aws_sns_topic.alarms.arn

  input_transformer {
    input_paths    = { call = "$.detail.eventName", key = "$.detail.resources[0].ARN", who = "$.detail.userIdentity.arn" }
    input_template = "\"<who> has called <call> on <key>: without it no table and no secret of ${local.api_name} can be read. A deletion can be cancelled for 30 days: aws kms cancel-key-deletion --key-id <key>, then aws kms enable-key --key-id <key>.\"" # not jsonencode, which would write < as \u003c
  }
}

resource "aws_budgets_budget" "month" {
  count        = var.monthly_budget > 0 ? 1 : 0
  name         = local.api_name
  budget_type  = "COST"
  time_unit    = "MONTHLY"
  limit_amount = tostring(var.monthly_budget)
  limit_unit   = "USD"

  dynamic "notification" {
    for_each = ["FORECASTED", "ACTUAL"]
    content {
      comparison_operator       = "GREATER_THAN"
      threshold                 = 100
      threshold_type            = "PERCENTAGE"
      notification_type         = notification.value
      subscriber_sns_topic_arns = [aws_sns_topic.alarms.arn]
    }
  }

  depends_on = [aws_sns_topic_policy.alarms] # AWS tries the topic when the budget is made
}
