# enable_dashboard: the first row tells whether payments are coming in, the second what stands in their way, the third what it runs
# on.

locals {
  graph = { region = var.aws_region, view = "timeSeries", period = 300 }
  mine  = ["Environment", var.environment]

  widgets = [
    [
      { title = "Payments an hour", stat = "Sum", view = "singleValue", period = 3600, sparkline = true, metrics = [concat([local.own, "Completed"], local.mine)] },
      {
        title = "Payments", stat = "Sum"
        metrics = [
          concat([local.own, "Completed"], local.mine, [{ color = "#2ca02c" }]),
          concat([local.own, "Declined"], local.mine, [{ color = "#d62728" }]),
          concat([local.own, "Cancelled"], local.mine, [{ color = "#7f7f7f" }]),
        ]
      },
      { title = "Messages answered", stat = "Sum", metrics = [concat([local.own, "Turns"], local.mine)] },
    ],
    [
      {
        title = "Charges whose outcome is not known, and seconds that the oldest waits", stat = "Maximum"
        metrics = [
          concat([local.own, "PendingCharges"], local.mine),
          concat([local.own, "OldestPendingCharge"], local.mine, [{ yAxis = "right" }]),
        ]
      },
      {
        title   = "Values not accepted, by field", stat = "Sum"
        metrics = [for field in ["name", "card", "expiry", "cvv"] : [local.own, "RejectedTries", "Environment", var.environment, "Field", field]]
      },
      {
        title = "Faults", stat = "Sum"
        metrics = [
          concat([local.own, "UnhandledFaults"], local.mine),
          ["AWS/Lambda", "Errors", "FunctionName", local.function_name],
          ["AWS/Lambda", "Throttles", "FunctionName", local.function_name],
          ["AWS/ApiGateway", "5XXError", "ApiName", local.api_name, "Stage", var.environment],
          ["AWS/ApiGateway", "4XXError", "ApiName", local.api_name, "Stage", var.environment, { yAxis = "right" }],
        ]
      },
    ],
    [
      {
        title = "Milliseconds, 99 of 100", stat = "p99"
        metrics = [
          for name in ["TurnLatency", "StripeLatency", "StoreLatency", "ModelLatency", "SealerLatency"] : concat([local.own, name], local.mine)
        ]
      },
      {
        title = "Tokens of the model, and questions it did not answer", stat = "Sum"
        metrics = [
          concat([local.own, "InputTokens"], local.mine),
          concat([local.own, "OutputTokens"], local.mine),
          concat([local.own, "AssistantFallbacks"], local.mine, [{ yAxis = "right" }]),
        ]
      },
      {
        title = "Capacity units taken", stat = "Sum"
        metrics = flatten([
          for table in [aws_dynamodb_table.sessions.name, aws_dynamodb_table.payments.name] : [
            for name in ["ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits"] : { metric = ["AWS/DynamoDB", name, "TableName", table] }
          ]
        ])[*].metric
      },
    ],
  ]
}

resource "aws_cloudwatch_dashboard" "bot" {
  count          = var.enable_dashboard ? 1 : 0
  dashboard_name = local.api_name
  dashboard_body = jsonencode({
    widgets = concat(
      flatten([
        for row, widgets in local.widgets : [
          for column, widget in widgets : { type = "metric", x = 8 * column, y = 6 * row, width = 8, height = 6, properties = merge(local.graph, widget) }
        ]
      ]),
      [{
        type       = "alarm", x = 0, y = 18, width = 24, height = 4
        properties = { title = "Alarms", alarms = [for alarm in aws_cloudwatch_metric_alarm.this : alarm.arn] }
      }],
    )
  })
}
