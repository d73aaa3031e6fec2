# enable_web_chat: customers' browsers may call the chat without an API key, which no page can keep. enable_live_chat: a WebSocket API, by
# which the function tells pages at once what has changed (docs/chat-page.md). The page asks every few seconds where it is off.

locals {
  chat_routes = ["/chat", "/chat/{sessionId}"]
  live_name   = "${var.project_name}-live-${var.environment}"

  # The API's own address: it takes TLS 1.2 and nothing older, and customers never see it.
  live_url         = var.enable_live_chat ? "${aws_apigatewayv2_api.live[0].api_endpoint}/${var.environment}" : null
  live_connections = [for method in ["POST", "DELETE"] : "${one(aws_apigatewayv2_api.live[*].execution_arn)}/${var.environment}/${method}/@connections/*" if var.enable_live_chat]
  live_host        = [for api in aws_apigatewayv2_api.live : "${api.id}.execute-api.${var.aws_region}.${local.dns_suffix}"]

  live_statements = [
    {
      Effect   = "Allow"
      Action   = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:Query"]
      Resource = ["arn:${local.partition}:dynamodb:${var.aws_region}:${local.account}:table/${local.connections_table}"]
    },
    { Effect = "Allow", Action = ["execute-api:ManageConnections"], Resource = local.live_connections }, # to send to this API's pages, and to close
  ]

  connections_table = "${var.project_name}-connections-${var.environment}"

  live_alarms = {
    live-errors = {
      about   = "API Gateway cannot hand messages of watching pages over to the function, or does not take what it sends them. Pages ask by themselves every half minute, so nobody waits for money. Look for \"did not take a frame\" in ${local.log_groups.function}, then at AWS's status page."
      above   = 20
      periods = 2
      period  = 300
      is      = "FILL(unanswered, 0) + FILL(unsent, 0)"
      of = {
        unanswered = { namespace = "AWS/ApiGateway", name = "IntegrationError", stat = "Sum", dimensions = { ApiId = one(aws_apigatewayv2_api.live[*].id), Stage = var.environment } }
        unsent     = { namespace = local.own, name = "FailedPushes", stat = "Sum", dimensions = local.environment }
      }
    }
  }
}

resource "aws_apigatewayv2_api" "live" {
  count                      = var.enable_live_chat ? 1 : 0
  name                       = local.live_name
  description                = "Tells pages of Payment Smart Bot what has changed, ${var.environment}"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.none" # every frame goes by $default: the function reads it

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_apigatewayv2_integration" "live" {
  count              = var.enable_live_chat ? 1 : 0
  api_id             = aws_apigatewayv2_api.live[0].id
  integration_type   = "AWS_PROXY"
  integration_method = "POST"
  integration_uri    = local.to_function.uri
}

resource "aws_apigatewayv2_route" "live" {
  # checkov:skip=CKV_AWS_309:Whoever knows a conversation's id may watch it, as over HTTP; the function checks the page's origin at $connect
  for_each  = toset(var.enable_live_chat ? ["$connect", "$default", "$disconnect"] : [])
  api_id    = aws_apigatewayv2_api.live[0].id
  route_key = each.value
  target    = "integrations/${aws_apigatewayv2_integration.live[0].id}"
}

resource "aws_apigatewayv2_deployment" "live" {
  count    = var.enable_live_chat ? 1 : 0
  api_id   = aws_apigatewayv2_api.live[0].id
  triggers = { routes = sha256(jsonencode([local.to_function.uri, keys(aws_apigatewayv2_route.live)])) }

  depends_on = [aws_apigatewayv2_route.live]

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_apigatewayv2_stage" "live" {
  # checkov:skip=CKV2_AWS_51:Those who connect are customers' browsers
  count         = var.enable_live_chat ? 1 : 0
  api_id        = aws_apigatewayv2_api.live[0].id
  deployment_id = aws_apigatewayv2_deployment.live[0].id
  name          = var.environment

  # AWS WAF does not stand in front of WebSockets: this limit, and that of each address in the function, is what there is. A page that is
  # turned away asks over HTTP.
  default_route_settings {
    throttling_rate_limit    = var.api_open_throttle_rate
    throttling_burst_limit   = var.api_open_throttle_burst
    detailed_metrics_enabled = false
    logging_level            = "OFF" # as at the REST API: it can hold what customers say
    data_trace_enabled       = false
  }

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.this["live"].arn
    format = jsonencode({
      requestId = "$context.requestId"
      time      = "$context.requestTime"
      route     = "$context.routeKey"
      status    = "$context.status"
      errorKind = "$context.error.responseType"
      botMs     = "$context.integrationLatency"
      address   = "$context.identity.sourceIp"
    })
  }
}

resource "aws_lambda_permission" "live" {
  count          = var.enable_live_chat ? 1 : 0
  statement_id   = "live"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.bot.function_name
  qualifier      = aws_lambda_alias.live.name
  principal      = "apigateway.amazonaws.com"
  source_account = local.account
  source_arn     = "${aws_apigatewayv2_api.live[0].execution_arn}/${var.environment}/*"
}

# src/payment_smart_bot/adapters/aws/dynamodb/connections.py says what lies in it; a test holds the two equal.
resource "aws_dynamodb_table" "connections" {
  # checkov:skip=CKV_AWS_28:Its rows last two hours, and a page that is lost asks again by itself
  # checkov:skip=CKV2_AWS_16:It is paid by request
  count        = var.enable_live_chat ? 1 : 0
  name         = local.connections_table
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "watched"
  range_key    = "connectionId"

  dynamic "attribute" {
    for_each = toset(["watched", "connectionId"])
    content {
      name = attribute.value
      type = "S"
    }
  }

  ttl {
    attribute_name = "ttl"
    enabled        = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.data.arn
  }

  lifecycle {
    create_before_destroy = true
  }
}
