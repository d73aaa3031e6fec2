# A REST API, from one OpenAPI document: every method hands the request over to the function as it is.

locals {
  # Not the API's own attribute: the function has to know the address, and the stage comes after the function.
  own_base_url    = "https://${aws_api_gateway_rest_api.bot.id}.execute-api.${var.aws_region}.${local.dns_suffix}/${var.environment}"
  public_base_url = coalesce(var.public_base_url, local.own_base_url)

  to_function = {
    type                = "aws_proxy"
    httpMethod          = "POST"
    uri                 = "arn:${local.partition}:apigateway:${var.aws_region}:lambda:path/2015-03-31/functions/${local.alias_arn}/invocations"
    passthroughBehavior = "when_no_match"
    timeoutInMillis     = 29000
  }

  methods = {
    for path, route in local.routes : path => merge(
      { for method in route.key : method => { key = true } },
      { for method in route.open : method => { key = false } },
      { OPTIONS = { key = false } }, # a browser asks without a key what it may send; the bot answers by CORS_ORIGINS
    )
  }

  api_document = {
    openapi = "3.0.1"
    info    = { title = local.api_name, version = "1" }

    "x-amazon-apigateway-api-key-source"    = "HEADER"
    "x-amazon-apigateway-gateway-responses" = local.gateway_responses

    components = { securitySchemes = { api_key = { type = "apiKey", name = "x-api-key", in = "header" } } }

    paths = {
      for path, methods in local.methods : path => merge(
        {
          for method, access in methods : lower(method) => {
            security                          = access.key ? [{ api_key = [] }] : []
            parameters                        = [for name in flatten(regexall("{([^}]+)}", path)) : { name = name, in = "path", required = true, schema = { type = "string" } }]
            responses                         = { default = { description = "As /openapi.json says" } }
            "x-amazon-apigateway-integration" = local.to_function
          }
        },
      )
    }
  }
}

resource "aws_api_gateway_rest_api" "bot" {
  name        = local.api_name
  description = "Payment Smart Bot, ${var.environment}"
  body        = jsonencode(local.api_document)

  endpoint_configuration {
    types = ["REGIONAL"]
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_deployment" "bot" {
  rest_api_id = aws_api_gateway_rest_api.bot.id
  triggers    = { document = sha256(jsonencode(local.api_document)) }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "bot" {
  # checkov:skip=CKV_AWS_120:Nothing that is answered here may be kept: every answer belongs to one conversation
  # checkov:skip=CKV2_AWS_4:An execution log can hold bodies; see logging_level below
  # checkov:skip=CKV2_AWS_51:Callers have API keys; the webhook is signed
  # checkov:skip=CKV2_AWS_77:enable_waf brings the rules with it
  rest_api_id          = aws_api_gateway_rest_api.bot.id
  deployment_id        = aws_api_gateway_deployment.bot.id
  stage_name           = var.environment
  xray_tracing_enabled = var.enable_xray_tracing

  # No body, no query, no header, and the route in place of the path, which may hold a session's id or a form's token.
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.this["api"].arn
    format = jsonencode({
      requestId = "$context.requestId"
      time      = "$context.requestTime"
      method    = "$context.httpMethod"
      route     = "$context.resourcePath"
      status    = "$context.status"
      errorKind = "$context.error.responseType"
      latencyMs = "$context.responseLatency"
      botMs     = "$context.integrationLatency"
      bytes     = "$context.responseLength"
      address   = "$context.identity.sourceIp"
      apiKeyId  = "$context.identity.apiKeyId"
    })
  }

  depends_on = [aws_api_gateway_account.this]
}

resource "aws_api_gateway_method_settings" "all" {
  # checkov:skip=CKV_AWS_225:Nothing that is answered here may be kept
  for_each    = local.method_settings
  rest_api_id = aws_api_gateway_rest_api.bot.id
  stage_name  = aws_api_gateway_stage.bot.stage_name
  method_path = each.key

  settings {
    throttling_rate_limit  = var.api_throttle_rate
    throttling_burst_limit = var.api_throttle_burst
    metrics_enabled        = each.value.metrics
    logging_level          = "OFF" # API Gateway's execution log can hold bodies and headers; the access log above tells enough
    data_trace_enabled     = false
    caching_enabled        = false
  }
}

locals {
  # The figures of one method cost extra; those of the whole stage come anyway. Only Stripe's silence needs one.
  method_settings = merge(
    { "*/*" = { metrics = false } },
    var.webhook_silence_hours > 0 ? { "webhooks/stripe/POST" = { metrics = true } } : {},
  )
}

resource "aws_api_gateway_usage_plan" "bot" {
  name        = local.api_name
  description = "How fast the holder of the API key may call"

  api_stages {
    api_id = aws_api_gateway_rest_api.bot.id
    stage  = aws_api_gateway_stage.bot.stage_name
  }

  throttle_settings {
    rate_limit  = var.api_throttle_rate
    burst_limit = var.api_throttle_burst
  }
}

# The one secret that AWS makes itself, so that it is in the state: it lets through to the API, not to the merchant's endpoints.
resource "aws_api_gateway_api_key" "bot" {
  name        = local.api_name
  description = "For the chat page and the merchant's server"
}

resource "aws_api_gateway_usage_plan_key" "bot" {
  key_id        = aws_api_gateway_api_key.bot.id
  key_type      = "API_KEY"
  usage_plan_id = aws_api_gateway_usage_plan.bot.id
}

# API Gateway writes access logs by one role of the account and region, which has to be there before the stage.

resource "aws_iam_role" "api_logs" {
  count       = var.manage_api_gateway_account ? 1 : 0
  name        = "${var.project_name}-api-logs-role-${var.environment}"
  description = "By which API Gateway writes its access logs"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "apigateway.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "api_logs" {
  count      = var.manage_api_gateway_account ? 1 : 0
  role       = aws_iam_role.api_logs[0].name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs" # API Gateway refuses a role with less
}

resource "aws_api_gateway_account" "this" {
  count               = var.manage_api_gateway_account ? 1 : 0
  cloudwatch_role_arn = aws_iam_role.api_logs[0].arn

  depends_on = [aws_iam_role_policy_attachment.api_logs]
}
