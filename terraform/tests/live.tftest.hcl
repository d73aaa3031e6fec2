# enable_web_chat and enable_live_chat: who may call the chat, and the WebSockets that tell pages what has changed.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "off_by_default" {
  command = plan

  assert {
    condition     = length(aws_apigatewayv2_api.live) + length(aws_apigatewayv2_route.live) + length(aws_dynamodb_table.connections) + length(aws_lambda_permission.live) == 0
    error_message = "Nothing of it is there unless it is asked for."
  }

  assert {
    condition     = !contains(keys(local.function_environment), "LIVE_URL") && !contains(keys(local.function_environment), "CONNECTIONS_TABLE") && output.live_endpoint == null
    error_message = "The function must not look for WebSockets that are not there."
  }

  assert {
    condition     = alltrue([for method in ["~1chat/POST", "~1chat~1{sessionId}/GET"] : contains(keys(aws_api_gateway_method_settings.keyed), method)])
    error_message = "The chat asks for an API key."
  }

  assert {
    condition     = local.function_environment["WEB_CHAT"] == "false"
    error_message = "A page that could not say anything is not offered, and no link leads to it."
  }
}

run "the_chat_without_a_key" {
  command = plan

  variables {
    enable_web_chat         = true
    api_open_throttle_rate  = 30
    api_open_throttle_burst = 60
  }

  assert {
    condition = toset(flatten([
      for path in ["/chat", "/chat/{sessionId}", "/c/{sessionId}", "/embed/v1.js", "/receipt/{paymentId}", "/assets/chat/main.js"] : [
        for method, what in jsondecode(aws_api_gateway_rest_api.bot.body).paths[path] : what.security
      ]
    ])) == toset([])
    error_message = "A customer's browser has no API key for the page, its files, or the chat."
  }

  assert {
    condition     = local.function_environment["WEB_CHAT"] == "true"
    error_message = "The function must offer the page, and its link in the answer of a new session."
  }

  assert {
    condition = alltrue(flatten([
      for path in ["/sessions", "/sessions/{sessionId}", "/payments", "/payments/{paymentId}", "/payments/{paymentId}/refunds", "/stats", "/erasures"] : [
        for method, what in jsondecode(aws_api_gateway_rest_api.bot.body).paths[path] : what.security == [{ api_key = [] }] || method == "options"
      ]
    ]))
    error_message = "What is the merchant's still asks for a key."
  }

  assert {
    condition     = length([for method in keys(aws_api_gateway_method_settings.keyed) : method if startswith(method, "~1chat")]) == 0 && aws_api_gateway_method_settings.open.settings[0].throttling_rate_limit == 30
    error_message = "The chat has the limits of what anybody can call."
  }
}

run "websockets" {
  command = plan

  variables {
    enable_live_chat = true
  }

  assert {
    condition     = aws_apigatewayv2_api.live[0].protocol_type == "WEBSOCKET" && toset(keys(aws_apigatewayv2_route.live)) == toset(["$connect", "$default", "$disconnect"])
    error_message = "A WebSocket API with its three routes."
  }

  assert {
    condition = (
      aws_apigatewayv2_integration.live[0].integration_type == "AWS_PROXY"
      && aws_apigatewayv2_integration.live[0].integration_uri == "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:payment-smart-bot-handler-dev:live/invocations"
    )
    error_message = "The same function answers, by its alias."
  }

  assert {
    condition     = aws_lambda_permission.live[0].source_arn == "arn:aws:execute-api:us-east-1:123456789012:live12/dev/*" && aws_lambda_permission.live[0].qualifier == "live"
    error_message = "This API alone, in this stage alone, may call the function."
  }

  assert {
    condition     = local.function_environment["LIVE_URL"] == "wss://live12.execute-api.us-east-1.amazonaws.com/dev" && local.function_environment["CONNECTIONS_TABLE"] == "payment-smart-bot-connections-dev"
    error_message = "The function must know where its pages connect, and where they are taken down."
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.lambda["live"].policy).Statement == [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:Query"]
        Resource = ["arn:aws:dynamodb:us-east-1:123456789012:table/payment-smart-bot-connections-dev"]
      },
      {
        Effect = "Allow"
        Action = ["execute-api:ManageConnections"]
        Resource = [
          "arn:aws:execute-api:us-east-1:123456789012:live12/dev/POST/@connections/*", "arn:aws:execute-api:us-east-1:123456789012:live12/dev/DELETE/@connections/*",
        ]
      },
    ]
    error_message = "The function may send to the pages of this API and close their connections, and nothing else."
  }

  assert {
    condition = (
      aws_dynamodb_table.connections[0].ttl[0].enabled && aws_dynamodb_table.connections[0].server_side_encryption[0].kms_key_arn == aws_kms_key.data.arn
      && aws_dynamodb_table.connections[0].billing_mode == "PAY_PER_REQUEST" && length(aws_dynamodb_table.connections[0].global_secondary_index) == 0
    )
    error_message = "Connections go by themselves, and are encrypted like everything else."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["live-errors"].threshold == 20 && strcontains(aws_cloudwatch_metric_alarm.this["live-errors"].alarm_description, "Pages ask by themselves")
    error_message = "Somebody must hear of it when pages are no longer told."
  }
}

run "limits_and_log_of_the_websockets" {
  command = plan

  variables {
    enable_live_chat        = true
    api_open_throttle_rate  = 30
    api_open_throttle_burst = 60
  }

  assert {
    condition = (
      aws_apigatewayv2_stage.live[0].default_route_settings[0].throttling_rate_limit == 30 && aws_apigatewayv2_stage.live[0].default_route_settings[0].throttling_burst_limit == 60
      && aws_apigatewayv2_stage.live[0].default_route_settings[0].logging_level == "OFF" && !aws_apigatewayv2_stage.live[0].default_route_settings[0].data_trace_enabled
    )
    error_message = "Anybody can connect, so it is throttled; what customers say is in no log."
  }

  assert {
    condition = alltrue([
      for name, what in jsondecode(aws_apigatewayv2_stage.live[0].access_log_settings[0].format) : !can(regex("body|header|connectionId|authorizer|messageId", what))
    ])
    error_message = "The access log must hold no body, no header, and no id by which a page could be reached."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this["live"].name == "/aws/apigateway/payment-smart-bot-live-dev" && contains(jsondecode(aws_kms_key.operations.policy).Statement[1].Condition.ArnEquals["kms:EncryptionContext:aws:logs:arn"], local.log_group_arns.live)
    error_message = "Its log is encrypted and kept like the others."
  }
}

run "websockets_out_of_the_network" {
  command = plan

  variables {
    enable_live_chat = true
    enable_vpc       = true
  }

  assert {
    condition     = contains(aws_route53_resolver_firewall_domain_list.known[0].domains, "live12.execute-api.us-east-1.amazonaws.com.") && !contains(keys(aws_vpc_endpoint.service), "execute-api")
    error_message = "The function must find this API by its name. An endpoint would hide it: it serves private APIs alone."
  }
}

run "websockets_beside_a_domain" {
  command = plan

  variables {
    enable_live_chat = true
    domain_name      = "pay.example.com"
    certificate_arn  = "arn:aws:acm:us-east-1:123456789012:certificate/0"
  }

  assert {
    condition     = local.function_environment["LIVE_URL"] == "wss://live12.execute-api.us-east-1.amazonaws.com/dev" && local.function_environment["PUBLIC_BASE_URL"] == "https://pay.example.com"
    error_message = "Pages of the domain connect to the WebSocket API's own address."
  }
}
