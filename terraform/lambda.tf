locals {
  alias_name = "live"
  alias_arn  = "${local.function_arn}:${local.alias_name}"

  # All settings are in src/payment_smart_bot/settings/; a test holds these names to it. Secrets are not among them. The two are
  # apart so that a plan shows them: whether a value is null is not known of what is yet to be made.
  settings = {
    ENVIRONMENT            = var.environment
    DYNAMODB_TABLE         = aws_dynamodb_table.sessions.name
    PAYMENTS_TABLE         = aws_dynamodb_table.payments.name
    SESSION_TTL_HOURS      = tostring(var.session_ttl_hours)
    PAYMENT_RETENTION_DAYS = tostring(var.payment_retention_days)
    STRIPE_SECRET_ARN      = aws_secretsmanager_secret.bot.arn
    PUBLIC_BASE_URL        = local.public_base_url
    KMS_KEY_ID             = aws_kms_key.data.arn
    PAYMENT_CURRENCY       = var.payment_currency
    MAX_FIELD_ATTEMPTS     = tostring(var.max_field_attempts)
    MAX_DECLINES           = tostring(var.max_declines)
    CONSENT_LIFE_MINUTES   = tostring(var.consent_life_minutes)
    RATE_LIMIT_PER_MINUTE  = tostring(var.rate_limit_per_minute)
    SESSIONS_PER_HOUR      = tostring(var.sessions_per_hour)
    CARDS_PER_HOUR         = tostring(var.cards_per_hour)
    DECLINES_PER_HOUR      = tostring(var.declines_per_hour)
  }
  optional_settings = {
    STRIPE_PUBLISHABLE_KEY    = var.stripe_publishable_key
    MERCHANT_WEBHOOK_URL      = var.merchant_webhook_url
    BEDROCK_MODEL_ID          = var.bedrock_model_id
    BEDROCK_GUARDRAIL_ID      = one(aws_bedrock_guardrail.bot[*].guardrail_id)
    BEDROCK_GUARDRAIL_VERSION = one(aws_bedrock_guardrail_version.bot[*].version)
    BEDROCK_SORTS_MESSAGES    = var.bedrock_model_id != null && var.bedrock_sorts_messages ? "true" : null
    CARD_ENTRY                = var.card_entry
    ALLOW_RAW_CARD_DATA       = var.allow_raw_card_data ? "true" : null
    TURNSTILE_SITE_KEY        = var.turnstile_site_key
    CONFIRM_WITHOUT_SECRET    = var.confirm_without_secret ? "true" : null
    ACCEPTED_BRANDS           = length(var.accepted_brands) > 0 ? join(",", var.accepted_brands) : null
    PAYMENT_AMOUNT            = var.payment_amount > 0 ? tostring(var.payment_amount) : null
    TRUSTED_PROXIES           = length(var.trusted_proxies) > 0 ? join(",", var.trusted_proxies) : null
    PAYMENTS_PAUSED           = var.payments_paused ? "true" : null
    MERCHANT_NAME             = var.merchant_name
    DEPLOYMENT_ID             = "${var.project_name}-${var.environment}"
    STATEMENT_PREFIX          = var.statement_prefix
    CHAT_PAGE_URL             = var.chat_page_url
    WEB_CHAT                  = tostring(var.enable_web_chat)
    MERCHANT_FILE             = var.merchant_file_in_package ? "merchant/merchant.toml" : null # where build_lambda.py puts it
    MERCHANT_LOGO_URL         = var.merchant_logo_url
    MERCHANT_CONTACT          = var.merchant_contact
    TERMS_URL                 = var.terms_url
    CORS_ORIGINS              = length(var.cors_origins) > 0 ? join(",", var.cors_origins) : null
    LIVE_URL                  = local.live_url
    CONNECTIONS_TABLE         = one(aws_dynamodb_table.connections[*].name)
    FRAME_ANCESTORS           = length(var.frame_ancestors) > 0 ? join(" ", var.frame_ancestors) : null
  }
  function_environment = merge(local.settings, { for name, value in local.optional_settings : name => value if value != null })
}

resource "aws_cloudwatch_log_group" "this" {
  # checkov:skip=CKV_AWS_338:A year where the audit log is, and in prod; the others hold nothing that a year would be needed for
  for_each          = local.log_groups
  name              = each.value
  retention_in_days = each.key == "function" ? max(365, coalesce(var.cloudwatch_log_retention_days, 400)) : coalesce(var.cloudwatch_log_retention_days, local.prod ? 400 : 7)
  kms_key_id        = aws_kms_key.operations.arn
}

resource "aws_lambda_function" "bot" {
  # checkov:skip=CKV_AWS_116:The schedule alone calls without waiting, and comes again a minute later
  # checkov:skip=CKV_AWS_272:enable_code_signing; without it the deployment role alone may change the code
  function_name                  = local.function_name
  description                    = "Takes card payments in a chat (secrets: version ${var.secrets_version})" # a new one makes new instances
  role                           = aws_iam_role.lambda.arn
  runtime                        = "python3.13"
  architectures                  = [var.lambda_architecture]
  handler                        = "payment_smart_bot.entrypoints.aws_lambda.handler.lambda_handler"
  filename                       = local.signs ? null : local.package
  source_code_hash               = !local.signs && fileexists(local.package) ? filebase64sha256(local.package) : null # a signed package has another hash, and another key
  s3_bucket                      = local.signs ? local.signed_package.bucket : null
  s3_key                         = local.signs ? local.signed_package.key : null
  code_signing_config_arn        = one(aws_lambda_code_signing_config.bot[*].arn)
  memory_size                    = var.lambda_memory_size
  timeout                        = var.lambda_timeout
  reserved_concurrent_executions = var.lambda_reserved_concurrency
  kms_key_arn                    = aws_kms_key.data.arn
  publish                        = true # the alias stands on a version, and can be set back to the one before

  environment {
    variables = local.function_environment
  }

  tracing_config {
    mode = var.enable_xray_tracing ? "Active" : "PassThrough"
  }

  logging_config {
    log_format = "Text" # the function writes JSON itself, and its metrics between the lines
    log_group  = aws_cloudwatch_log_group.this["function"].name
  }

  dynamic "snap_start" {
    for_each = var.enable_snap_start ? [true] : []
    content {
      apply_on = "PublishedVersions"
    }
  }

  dynamic "vpc_config" {
    for_each = var.enable_vpc ? [true] : []
    content {
      subnet_ids         = [for subnet in aws_subnet.private : subnet.id]
      security_group_ids = aws_security_group.function[*].id
    }
  }

  lifecycle {
    precondition {
      condition     = fileexists(local.package)
      error_message = "There is no package at lambda_package. Build it first: python terraform/build_lambda.py"
    }
  }

  # A start reads the secret, and a published version may start at once (SnapStart, provisioned concurrency): all that a start needs is
  # there before, and is taken down after the function.
  depends_on = [
    aws_iam_role_policy.lambda,
    aws_secretsmanager_secret_version.bot,
    aws_vpc_endpoint.service,
    aws_vpc_endpoint.dynamodb,
    aws_route.nat,
    aws_route.out,
    aws_route_table_association.private,
    aws_route_table_association.public,
    aws_vpc_security_group_egress_rule.https,
    aws_vpc_security_group_egress_rule.merchant,
    aws_vpc_security_group_ingress_rule.function,
    aws_route53_resolver_firewall_rule_group_association.bot,
  ]
}

locals {
  signed_package = one(flatten(aws_signer_signing_job.package[*].signed_object[*].s3))
  package        = startswith(var.lambda_package, "/") ? var.lambda_package : "${path.module}/${var.lambda_package}"
}

# One alias, whoever moves it: so that switching enable_canary on and off takes nothing away from the customers. An apply moves it to
# the version that it publishes; with enable_canary it stays where it stands, and CodeDeploy moves it afterwards.
resource "aws_lambda_alias" "live" {
  name             = local.alias_name
  description      = "What the customers get"
  function_name    = aws_lambda_function.bot.function_name
  function_version = coalesce(one(data.aws_lambda_alias.live[*].function_version), aws_lambda_function.bot.version)

  lifecycle {
    ignore_changes = [routing_config] # the weights of a deployment that is under way

    precondition {
      condition     = var.enable_vpc || length(flatten([for version in data.aws_lambda_function.live : [for each in version.vpc_config : tolist(each.subnet_ids)]])) == 0
      error_message = "The customers' version runs in the network that this would take away from under it. Set enable_canary = false for this apply, so that the alias moves at once."
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "bot" {
  function_name                = aws_lambda_function.bot.function_name
  qualifier                    = aws_lambda_alias.live.name
  maximum_retry_attempts       = 0 # the schedule comes again by itself
  maximum_event_age_in_seconds = 60
}

resource "aws_lambda_permission" "api" {
  statement_id   = "api"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.bot.function_name
  qualifier      = aws_lambda_alias.live.name
  principal      = "apigateway.amazonaws.com"
  source_account = local.account
  source_arn     = "${aws_api_gateway_rest_api.bot.execution_arn}/${var.environment}/*" # every method, of this stage alone
}

resource "aws_lambda_provisioned_concurrency_config" "bot" {
  count                             = var.provisioned_concurrency > 0 ? 1 : 0
  function_name                     = aws_lambda_function.bot.function_name
  qualifier                         = aws_lambda_alias.live.name
  provisioned_concurrent_executions = var.provisioned_concurrency
}
