data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  account    = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  dns_suffix = data.aws_partition.current.dns_suffix
  prod       = var.environment == "prod"

  # Names are put together here where two parts would otherwise wait for each other: the function knows the API's address, and
  # the API the function.
  function_name = "${var.project_name}-handler-${var.environment}"
  function_arn  = "arn:${local.partition}:lambda:${var.aws_region}:${local.account}:function:${local.function_name}"
  table_arns = {
    for table in ["sessions", "payments"] : table => "arn:${local.partition}:dynamodb:${var.aws_region}:${local.account}:table/${var.project_name}-${table}-${var.environment}"
  }
  api_name     = "${var.project_name}-${var.environment}"
  topic_name   = "${var.project_name}-alarms-${var.environment}"
  key_rule_arn = "arn:${local.partition}:events:${var.aws_region}:${local.account}:rule/${var.project_name}-keys-${var.environment}"
  alarm_prefix = "arn:${local.partition}:cloudwatch:${var.aws_region}:${local.account}:alarm:${var.project_name}-"

  log_groups = merge(
    {
      function = "/aws/lambda/${local.function_name}"
      api      = "/aws/apigateway/${local.api_name}"
    },
    var.enable_live_chat ? { live = "/aws/apigateway/${local.live_name}" } : {},
    local.waf ? { waf = "aws-waf-logs-${local.api_name}" } : {}, # WAF asks for names that start so
    var.enable_vpc ? { vpc = "/aws/vpc/${local.api_name}" } : {},
  )
  log_group_arns = {
    for key, name in local.log_groups : key => "arn:${local.partition}:logs:${var.aws_region}:${local.account}:log-group:${name}"
  }
}
