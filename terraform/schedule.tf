# Every minute the function goes on with charges and refunds whose outcome is not known, tells the merchant what is due, and takes
# down how many charges wait and for how long. Without it nothing is charged twice, but a customer may wait.

resource "aws_scheduler_schedule" "reconcile" {
  name                = "${var.project_name}-reconcile-${var.environment}"
  description         = "Settles what is open, every minute"
  schedule_expression = "rate(1 minutes)"
  kms_key_arn         = aws_kms_key.operations.arn

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live.arn
    role_arn = aws_iam_role.scheduler.arn
    input    = jsonencode({ source = "aws.scheduler", "detail-type" = "Scheduled Event", detail = {} })

    retry_policy {
      maximum_retry_attempts       = 0
      maximum_event_age_in_seconds = 60
    }
  }
}

# Once a day it compares our records with Stripe, and changes nothing. The alarm `ledger-differs` reads what it counts.

resource "aws_scheduler_schedule" "prove" {
  name                = "${var.project_name}-prove-${var.environment}"
  description         = "Compares the records with Stripe, every day"
  schedule_expression = "cron(20 4 * * ? *)" # UTC
  kms_key_arn         = aws_kms_key.operations.arn

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live.arn
    role_arn = aws_iam_role.scheduler.arn
    input    = jsonencode({ source = "aws.scheduler", "detail-type" = "Scheduled Event", detail = { task = "prove" } })

    retry_policy {
      maximum_retry_attempts       = 3
      maximum_event_age_in_seconds = 3600
    }
  }
}
