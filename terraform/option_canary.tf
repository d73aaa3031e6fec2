# enable_canary: Terraform publishes a new version, CodeDeploy moves the alias to it, a tenth of the requests first, and back when an
# alarm goes off. scripts/shift_traffic.sh starts it.

# Where the alias stands now. Before the first apply there is neither a function nor an alias.
data "aws_lambda_functions" "all" {
  count = var.enable_canary ? 1 : 0
}

data "aws_lambda_alias" "live" {
  count         = contains(flatten(data.aws_lambda_functions.all[*].function_names), local.function_name) ? 1 : 0
  function_name = local.function_name
  name          = local.alias_name
}

data "aws_lambda_function" "live" {
  count         = length(data.aws_lambda_alias.live)
  function_name = local.function_name
  qualifier     = local.alias_name
}

resource "aws_iam_role" "codedeploy" {
  count       = var.enable_canary ? 1 : 0
  name        = "${var.project_name}-codedeploy-role-${var.environment}"
  description = "What CodeDeploy may do with ${local.function_name}"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "codedeploy.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
  permissions_boundary = var.permissions_boundary
}

resource "aws_iam_role_policy" "codedeploy" {
  count = var.enable_canary ? 1 : 0
  name  = "${var.project_name}-codedeploy-${var.environment}"
  role  = aws_iam_role.codedeploy[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["lambda:GetAlias", "lambda:UpdateAlias", "lambda:GetProvisionedConcurrencyConfig"], Resource = [local.function_arn, local.alias_arn] },
      { Effect = "Allow", Action = ["cloudwatch:DescribeAlarms"], Resource = [for name in keys(local.canary_alarms) : aws_cloudwatch_metric_alarm.this[name].arn] },
    ]
  })
}

locals {
  # Of the new version alone, and fast enough to go off while it gets a tenth of the requests.
  new_version = merge(local.function, { Resource = "${local.function_name}:${local.alias_name}", ExecutedVersion = aws_lambda_function.bot.version })
  canary_alarms = {
    canary-faults = {
      about   = "The version that gets a tenth of the requests fails for a reason that nobody foresaw. CodeDeploy takes it back. Look for ERROR in ${local.log_groups.function}."
      above   = 0
      periods = 1
      period  = 60
      is      = "FILL(errors, 0) + FILL(faults, 0)"
      of = {
        errors = { namespace = "AWS/Lambda", name = "Errors", stat = "Sum", dimensions = local.new_version }
        faults = { namespace = local.own, name = "UnhandledFaults", stat = "Sum", dimensions = merge(local.environment, { Version = aws_lambda_function.bot.version }) }
      }
    }
    canary-duration = {
      about   = "The version that gets a tenth of the requests takes longer than 25 s; at 29 s API Gateway gives up. CodeDeploy takes it back."
      above   = 25000
      periods = 1
      period  = 60
      of      = { duration = { namespace = "AWS/Lambda", name = "Duration", stat = "Maximum", dimensions = local.new_version } }
    }
    canary-5xx = {
      about   = "The API answers with errors (500, 503) while a new version gets a tenth of the requests. CodeDeploy takes it back."
      above   = 5
      periods = 1
      period  = 60
      of      = { errors = { namespace = "AWS/ApiGateway", name = "5XXError", stat = "Sum", dimensions = local.api } }
    }
  }

  # CodeDeploy's paces say in their names how long they take; a linear one has ten steps.
  canary_pace    = regex("(Canary|Linear).*?([0-9]+)Minutes?$", var.canary_deployment_config)
  canary_minutes = local.canary_pace[0] == "Linear" ? 10 * tonumber(local.canary_pace[1]) : tonumber(local.canary_pace[1])
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
    alarms  = [for name in keys(local.canary_alarms) : aws_cloudwatch_metric_alarm.this[name].alarm_name]
  }

  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"]
  }
}
