# Who may call what, and what API Gateway answers by itself.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "keys" {
  command = plan

  assert {
    condition = toset(flatten([
      for path, methods in jsondecode(aws_api_gateway_rest_api.bot.body).paths : [
        for method, what in methods : "${upper(method)} ${path}" if what.security == [] && method != "options" && !startswith(path, "/assets/")
      ]
      ])) == toset([
      "GET /health", "GET /return", "GET /pay/{token}", "POST /pay/{token}", "POST /webhooks/stripe", "GET /docs", "GET /embed/v1.js",
      "GET /c/{sessionId}", "GET /receipt/{paymentId}",
      "GET /desk", "GET /desk/sign-in", "POST /desk/sign-in", "DELETE /desk/sign-in", "GET /desk/sessions", "POST /desk/sessions",
      "GET /desk/sessions/{sessionId}", "DELETE /desk/sessions/{sessionId}", "GET /desk/payments", "GET /desk/payments.csv",
      "GET /desk/payments/{paymentId}", "POST /desk/payments/{paymentId}/refunds", "GET /desk/stats", "POST /desk/erasures",
    ])
    error_message = "Every method but these, and the files of pages, must ask for an API key."
  }

  assert {
    condition = alltrue(flatten([
      for path, methods in jsondecode(aws_api_gateway_rest_api.bot.body).paths : [
        for method, what in methods : what.security == [] || what.security == [{ api_key = [] }]
      ]
    ])) && jsondecode(aws_api_gateway_rest_api.bot.body).components.securitySchemes.api_key.name == "x-api-key"
    error_message = "The key is asked for in a way that API Gateway does not know."
  }

  assert {
    condition     = alltrue([for path, methods in jsondecode(aws_api_gateway_rest_api.bot.body).paths : methods.options.security == []])
    error_message = "A browser's preflight carries no key."
  }
}

run "to_the_function" {
  command = plan

  assert {
    condition = alltrue(flatten([
      for path, methods in jsondecode(aws_api_gateway_rest_api.bot.body).paths : [
        for method, what in methods : (
          what["x-amazon-apigateway-integration"].type == "aws_proxy"
          && what["x-amazon-apigateway-integration"].uri == "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:payment-smart-bot-handler-dev:live/invocations"
          && length(what.parameters) == length(regexall("{", path))
        )
      ]
    ]))
    error_message = "Every method hands its request over to the function, by the alias."
  }

  assert {
    condition     = aws_lambda_permission.api.source_arn == "arn:aws:execute-api:us-east-1:123456789012:abc123/dev/*" && aws_lambda_permission.api.qualifier == "live"
    error_message = "This API alone, in this stage alone, may call the function."
  }

  assert {
    condition     = aws_api_gateway_rest_api.bot.endpoint_configuration[0].types == tolist(["REGIONAL"])
    error_message = "A REST API of this region."
  }
}

run "errors" {
  command = plan

  assert {
    condition = alltrue([
      for kind, answer in jsondecode(aws_api_gateway_rest_api.bot.body)["x-amazon-apigateway-gateway-responses"] : (
        can(regex("^[a-z_0-9]+$", jsondecode(answer.responseTemplates["application/json"]).code))
        && endswith(jsondecode(answer.responseTemplates["application/json"]).error, ".")
        && answer.responseParameters["gatewayresponse.header.Access-Control-Allow-Origin"] == "'*'"
      )
    ])
    error_message = "What API Gateway answers by itself must be our JSON, and readable for web pages."
  }

  assert {
    condition = alltrue([
      for kind in ["THROTTLED", "QUOTA_EXCEEDED", "INTEGRATION_TIMEOUT", "INTEGRATION_FAILURE", "DEFAULT_5XX"] :
      can(regex("^'[0-9]+'$", local.gateway_responses[kind].responseParameters["gatewayresponse.header.Retry-After"]))
    ])
    error_message = "Where trying again helps, Retry-After says when."
  }

  assert {
    condition = (
      local.gateway_responses.INVALID_API_KEY.statusCode == "401" && local.gateway_responses.THROTTLED.statusCode == "429"
      && local.gateway_responses.INTEGRATION_TIMEOUT.statusCode == "503" && local.gateway_responses.DEFAULT_5XX.statusCode == "500"
      && !can(local.gateway_responses.DEFAULT_4XX.statusCode)
    )
    error_message = "The statuses are not those that the bot itself answers with."
  }
}

run "logs_without_bodies" {
  command = plan

  assert {
    condition = alltrue([
      for name, what in jsondecode(aws_api_gateway_stage.bot.access_log_settings[0].format) :
      !can(regex("body|header|querystring|identity\\.apiKey$|context\\.path$|authorizer", what))
    ])
    error_message = "The access log must hold no body, header, query, key or path with an id in it."
  }

  assert {
    condition = (
      aws_api_gateway_method_settings.open.settings[0].logging_level == "OFF" && !aws_api_gateway_method_settings.open.settings[0].data_trace_enabled
      && alltrue([for method in aws_api_gateway_method_settings.keyed : method.settings[0].logging_level == "OFF" && !method.settings[0].data_trace_enabled])
    )
    error_message = "API Gateway's execution log can hold bodies: it stays off."
  }
}

run "no_urls_in_traces" {
  command = plan

  assert {
    condition     = !aws_api_gateway_stage.bot.xray_tracing_enabled && aws_lambda_function.bot.tracing_config[0].mode == "Active"
    error_message = "X-Ray would keep the whole URL of each request at the stage, and with it ids and tokens. The function is traced."
  }
}

run "limits_of_open_and_of_keyed_methods" {
  command = plan

  variables {
    api_throttle_rate       = 500
    api_throttle_burst      = 1000
    api_open_throttle_rate  = 30
    api_open_throttle_burst = 60
  }

  assert {
    condition = (
      alltrue([for method in aws_api_gateway_method_settings.keyed : method.settings[0].throttling_rate_limit == 500 && method.settings[0].throttling_burst_limit == 1000])
      && aws_api_gateway_usage_plan.bot.throttle_settings[0].rate_limit == 500 && aws_api_gateway_usage_plan.bot.throttle_settings[0].burst_limit == 1000
    )
    error_message = "What needs a key has the limits of the key."
  }

  assert {
    condition = (
      aws_api_gateway_method_settings.open.method_path == "*/*"
      && aws_api_gateway_method_settings.open.settings[0].throttling_rate_limit == 30 && aws_api_gateway_method_settings.open.settings[0].throttling_burst_limit == 60
    )
    error_message = "What anybody can call has limits of its own."
  }

  assert {
    condition = toset([for method in aws_api_gateway_method_settings.keyed : method.method_path]) == toset(flatten([
      for path, methods in jsondecode(aws_api_gateway_rest_api.bot.body).paths : [
        for method, what in methods : "${replace(path, "/", "~1")}/${upper(method)}" if what.security != []
      ]
    ]))
    error_message = "Nobody without a key may use up what a method with a key has."
  }

  assert {
    condition     = contains(keys(aws_api_gateway_method_settings.keyed), "~1payments~1{paymentId}~1refunds/POST") && alltrue([for path in keys(aws_api_gateway_method_settings.keyed) : length(split("/", path)) == 2])
    error_message = "API Gateway refuses the path of a method with a / in it but the last: it writes ~1."
  }

  assert {
    condition     = alltrue([for method in concat(values(aws_api_gateway_method_settings.keyed), [aws_api_gateway_method_settings.open]) : !method.settings[0].metrics_enabled])
    error_message = "No alarm reads the figures of one method; each costs."
  }
}
