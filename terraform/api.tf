# A REST API, from one OpenAPI document: every method hands the request over to the function as it is.

locals {
  # Not the API's own attribute: the function has to know the address, and the stage comes after the function.
  own_base_url    = "https://${aws_api_gateway_rest_api.bot.id}.execute-api.${var.aws_region}.${local.dns_suffix}/${var.environment}"
  domain_base_url = var.domain_name == null ? local.own_base_url : "https://${var.domain_name}"
  public_base_url = coalesce(var.public_base_url, local.domain_base_url)

  to_function = {
    type                = "aws_proxy"
    httpMethod          = "POST"
    uri                 = "arn:${local.partition}:apigateway:${var.aws_region}:lambda:path/2015-03-31/functions/${local.alias_arn}/invocations"
    passthroughBehavior = "when_no_match"
    timeoutInMillis     = 29000
  }

  methods = {
    for path, route in local.routes : path => merge(
      { for method in route.key : method => { key = !(var.enable_web_chat && contains(local.chat_routes, path)) } },
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

  disable_execute_api_endpoint = var.domain_name != null

  endpoint_configuration {
    types = ["REGIONAL"]
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_deployment" "bot" {
  rest_api_id = aws_api_gateway_rest_api.bot.id
  triggers    = { document = sha256(jsonencode([local.api_document, var.domain_name != null])) } # the address is switched off by a deployment, too

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "bot" {
  # checkov:skip=CKV_AWS_73:A stage's traces keep whole URLs, with a session's id or a form's token in them; the function's do not
  # checkov:skip=CKV_AWS_120:Nothing that is answered here may be kept: every answer belongs to one conversation
  # checkov:skip=CKV2_AWS_4:An execution log can hold bodies; see logging_level below
  # checkov:skip=CKV2_AWS_51:Callers have API keys; the webhook is signed
  # checkov:skip=CKV2_AWS_77:enable_waf brings the rules with it
  rest_api_id          = aws_api_gateway_rest_api.bot.id
  deployment_id        = aws_api_gateway_deployment.bot.id
  stage_name           = var.environment
  xray_tracing_enabled = false

  # Written by a role of the account and region, which bootstrap/ sets where nobody else has: it outlives an environment.
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
}

# Two kinds of limits, because two kinds of callers: anybody can call an open method, and only the holder of an API key reaches the others.
# The settings of the whole stage are those of the open methods. A change to them may reset what single methods have, so each change
# sets those again afterwards.

resource "aws_api_gateway_method_settings" "open" {
  # checkov:skip=CKV_AWS_225:Nothing that is answered here may be kept
  # checkov:skip=CKV_AWS_308:The same: without a cache there is nothing to encrypt
  rest_api_id = aws_api_gateway_rest_api.bot.id
  stage_name  = aws_api_gateway_stage.bot.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit  = var.api_open_throttle_rate
    throttling_burst_limit = var.api_open_throttle_burst
    metrics_enabled        = false # the figures of each method cost extra; those of the whole stage come anyway
    logging_level          = "OFF" # API Gateway's execution log can hold bodies and headers; the access log above tells enough
    data_trace_enabled     = false
    caching_enabled        = false
  }
}

resource "aws_api_gateway_method_settings" "keyed" {
  # checkov:skip=CKV_AWS_225:As above
  # checkov:skip=CKV_AWS_308:As above
  for_each    = toset(flatten([for path, methods in local.methods : [for method, access in methods : "${replace(path, "/", "~1")}/${method}" if access.key]])) # ~1: as API Gateway writes the / of a path
  rest_api_id = aws_api_gateway_rest_api.bot.id
  stage_name  = aws_api_gateway_stage.bot.stage_name
  method_path = each.value

  settings {
    throttling_rate_limit  = var.api_throttle_rate
    throttling_burst_limit = var.api_throttle_burst
    metrics_enabled        = false
    logging_level          = "OFF"
    data_trace_enabled     = false
    caching_enabled        = false
  }

  lifecycle {
    replace_triggered_by = [aws_api_gateway_method_settings.open]
  }

  depends_on = [aws_api_gateway_method_settings.open]
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
