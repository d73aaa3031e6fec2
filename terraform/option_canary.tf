# enable_canary: Terraform publishes a new version, CodeDeploy moves the alias to it, a tenth of the requests first, and back when an
# alarm goes off. scripts/shift_traffic.sh starts it.

resource "aws_iam_role" "codedeploy" {
  count       = var.enable_canary ? 1 : 0
  name        = "${var.project_name}-codedeploy-role-${var.environment}"
  description = "What CodeDeploy may do with ${local.function_name}"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "codedeploy.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "codedeploy" {
  count = var.enable_canary ? 1 : 0
  name  = "${var.project_name}-codedeploy-${var.environment}"
  role  = aws_iam_role.codedeploy[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["lambda:GetAlias", "lambda:UpdateAlias", "lambda:GetProvisionedConcurrencyConfig"], Resource = [local.function_arn, local.alias_arn] },
      { Effect = "Allow", Action = ["cloudwatch:DescribeAlarms"], Resource = [for name in local.canary_alarms : aws_cloudwatch_metric_alarm.this[name].arn] },
    ]
  })
}

locals {
  canary_alarms = ["lambda-errors", "api-5xx", "api-latency"]
}

resource "aws_codedeploy_app" "bot" {
  count            = var.enable_canary ? 1 : 0
  name             = local.api_name
  compute_platform = "Lambda"
}

resource "aws_codedeploy_deployment_group" "bot" {
  count                  = var.enable_canary ? 1 : 0
  app_name               = aws_codedeploy_app.bot[0].name
  deployment_group_name  = local.api_name
  deployment_config_name = var.canary_deployment_config
  service_role_arn       = aws_iam_role.codedeploy[0].arn

  deployment_style {
    deployment_type   = "BLUE_GREEN"
    deployment_option = "WITH_TRAFFIC_CONTROL"
  }

  alarm_configuration {
    enabled = true
    alarms  = [for name in local.canary_alarms : aws_cloudwatch_metric_alarm.this[name].alarm_name]
  }

  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"]
  }
}
