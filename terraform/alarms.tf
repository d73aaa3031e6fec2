# What an alarm means and what to do about it is in its description, which the e-mail carries. The bot's own metrics are those of
# docs/metrics.md; a test holds the names to it.

locals {
  secrets_due = try(tonumber(formatdate("YYYYMMDD", timeadd(terraform_data.secrets_written[0].output, "${var.secrets_max_age_days * 24}h"))), null)

  own         = "PaymentSmartBot"
  environment = { Environment = var.environment }
  function    = { FunctionName = local.function_name }
  api         = { ApiName = local.api_name, Stage = var.environment }

  # A metric each, or an expression over several: `of` names its metrics, `is` the one that is compared.
  alarms = merge(
    {
      lambda-errors = {
        about   = "Requests failed for a reason that nobody foresaw, or the function could not answer at all. Look for ERROR in ${local.log_groups.function}."
        above   = 5
        periods = 2
        period  = 300
        is      = "FILL(errors, 0) + FILL(faults, 0)"
        of = {
          errors = { namespace = "AWS/Lambda", name = "Errors", stat = "Sum", dimensions = local.function }
          faults = { namespace = local.own, name = "UnhandledFaults", stat = "Sum", dimensions = local.environment }
        }
      }
      lambda-duration = {
        about   = "Invocations come near the time at which they are ended (${var.lambda_timeout} s). Look at StripeLatency and StoreLatency."
        above   = var.lambda_timeout * 1000 * 0.8
        periods = 2
        period  = 300
        of      = { duration = { namespace = "AWS/Lambda", name = "Duration", stat = "Maximum", dimensions = local.function } }
      }
      lambda-throttles = {
        about   = "The account has no room for more invocations at once: requests are turned away. Raise its quota, or lambda_reserved_concurrency."
        above   = 0
        periods = 2
        period  = 300
        of      = { throttles = { namespace = "AWS/Lambda", name = "Throttles", stat = "Sum", dimensions = local.function } }
      }
      api-5xx = {
        about   = "The API answers with errors of its own or of the bot's (500, 503). Customers are told to send the same again; nothing is charged twice."
        above   = 5
        periods = 2
        period  = 300
        of      = { errors = { namespace = "AWS/ApiGateway", name = "5XXError", stat = "Sum", dimensions = local.api } }
      }
      api-latency = {
        about   = "One request in a hundred takes longer than 20 s; at 29 s API Gateway gives up. A turn ends by itself after 20 s."
        above   = 20000
        periods = 3
        period  = 300
        of      = { latency = { namespace = "AWS/ApiGateway", name = "Latency", stat = "p99", dimensions = local.api } }
      }
      charges-waiting = {
        about   = "More than 20 charges wait for their outcome: Stripe is hard to reach, or the schedule does not keep up. Nothing is charged twice. `payment-smart-bot reconcile --prove` compares with Stripe."
        above   = 20
        periods = 5
        period  = 60
        of      = { pending = { namespace = local.own, name = "PendingCharges", stat = "Maximum", dimensions = local.environment } }
      }
      oldest-charge-waiting = {
        about   = "A charge has waited for its outcome for more than 15 minutes, or the schedule that looks after it does not run. Look at Stripe's dashboard and status page, then at ${local.log_groups.function}."
        above   = 900
        periods = 3
        period  = 300
        missing = "breaching" # the schedule takes it down every minute; without it nobody looks
        of      = { oldest = { namespace = local.own, name = "OldestPendingCharge", stat = "Maximum", dimensions = local.environment } }
      }
      ledger-differs = {
        about   = "The daily proof has found differences between our records and Stripe, or could not be made. Look for ERROR in ${local.log_groups.function}, and run `payment-smart-bot reconcile --prove`."
        above   = 0
        periods = 1
        period  = 86400
        is      = "FILL(differences, 0) + FILL(failed, 0)"
        of = {
          differences = { namespace = local.own, name = "LedgerDifferences", stat = "Maximum", dimensions = local.environment }
          failed      = { namespace = local.own, name = "FailedProofs", stat = "Sum", dimensions = local.environment }
        }
      }
      unreadable-records = {
        about   = "A sweep has passed by a session or payment whose record it cannot read; all others go on. Was an older version deployed over a newer one? Else look at ${local.log_groups.function}, and bring the record back from a backup."
        above   = 0
        periods = 1
        period  = 300
        of      = { unreadable = { namespace = local.own, name = "UnreadableRecords", stat = "Maximum", dimensions = local.environment } }
      }
      clock-differs = {
        about   = "The function's clock and Stripe's differ by more than a minute: keys, consents and look-ups depend on it. It is AWS's to set; look at the AWS Health Dashboard, and pause payments if it lasts."
        above   = 60
        periods = 1
        period  = 300
        of      = { skew = { namespace = local.own, name = "ClockSkew", stat = "Maximum", dimensions = local.environment } }
      }
      merchant-faults = {
        about   = "Stripe refuses charges until something is mended in its dashboard or in the settings, or does not know a charge that is on record. Look for ERROR in ${local.log_groups.function}."
        above   = 0
        periods = 1
        period  = 300
        of      = { faults = { namespace = local.own, name = "MerchantFaults", stat = "Sum", dimensions = local.environment } }
      }
      unexpected-money = {
        about   = "Stripe has other money for a payment than our record, or its page took money from something that is no card. Look for ERROR in ${local.log_groups.function}, and compare the payment with Stripe's dashboard."
        above   = 0
        periods = 1
        period  = 300
        of      = { money = { namespace = local.own, name = "UnexpectedMoney", stat = "Sum", dimensions = local.environment } }
      }
      late-charges = {
        about   = "A payment has succeeded at Stripe that was closed here as having taken nothing: it is on record as paid now, and its customer had read otherwise. Look for ERROR in ${local.log_groups.function}, then at the payment's trail, and ask the customer or refund it."
        above   = 0
        periods = 1
        period  = 300
        of      = { late = { namespace = local.own, name = "LateCharges", stat = "Sum", dimensions = local.environment } }
      }
      declines = {
        about   = "More than ${var.decline_alarm_percent} % of the cards tried in an hour were declined, and 10 at least: somebody may be testing stolen cards. Look at Declined by Kind; payments_paused stops it all, waf_try_limit holds each address."
        above   = var.decline_alarm_percent
        periods = 1
        period  = 3600
        is      = "IF(FILL(declined, 0) >= 10, 100 * FILL(declined, 0) / (FILL(declined, 0) + FILL(completed, 0)), 0)"
        of = {
          declined  = { namespace = local.own, name = "Declined", stat = "Sum", dimensions = local.environment }
          completed = { namespace = local.own, name = "Completed", stat = "Sum", dimensions = local.environment }
        }
      }
      card-testing = {
        about   = "Card testing: no new card is taken from anybody for 15 minutes, because declines ran far above normal. docs/INCIDENT_RESPONSE.md, \"Somebody tests cards\", says what to do before the pause ends by itself."
        above   = 0
        periods = 1
        period  = 60
        of      = { pauses = { namespace = local.own, name = "CardTesting", stat = "Sum", dimensions = local.environment } }
      }
    },

    local.table_alarms,
    local.concurrency_alarms,

    { for name, alarm in {
      webhook-silence = {
        about   = "Stripe has sent no webhook for ${var.webhook_silence_hours} hours. Look at the endpoint in Stripe's dashboard: Stripe turns one off that fails for days. Outcomes still arrive, with the schedule."
        below   = 1
        periods = var.webhook_silence_hours
        period  = 3600
        missing = "breaching"
        of      = { events = { namespace = local.own, name = "StripeEvents", stat = "Sum", dimensions = local.environment } } # signed ones: anybody can post there
      }
    } : name => alarm if var.webhook_silence_hours > 0 },

    { for name, alarm in {
      secrets-age = {
        about   = "Version ${var.secrets_version} of ${aws_secretsmanager_secret.bot.name} is more than ${var.secrets_max_age_days} days old. Exchange the keys as terraform/README.md says under \"Exchanging a key\"."
        above   = local.secrets_due # a day as a number, such as 20270131; CloudWatch counts the days by any metric that is there
        periods = 1
        period  = 3600
        is      = "YEAR(calls) * 10000 + MONTH(calls) * 100 + DATE(calls)"
        of      = { calls = { namespace = "AWS/Lambda", name = "Invocations", stat = "Sum", dimensions = local.function } }
      }
    } : name => alarm if var.secrets_max_age_days > 0 },

    { for name, alarm in {
      bedrock-token-usage = {
        about   = "The model has taken more than ${var.bedrock_token_threshold} input tokens in a day, as Bedrock counts them for the account."
        above   = var.bedrock_token_threshold
        periods = 1
        period  = 86400
        of      = { tokens = { namespace = "AWS/Bedrock", name = "InputTokenCount", stat = "Sum", dimensions = { ModelId = local.model_name } } }
      }
      own-token-usage = {
        about   = "The bot has sent the model more than ${var.bedrock_token_threshold} input tokens in a day, as it counts them itself."
        above   = var.bedrock_token_threshold
        periods = 1
        period  = 86400
        of      = { tokens = { namespace = local.own, name = "InputTokens", stat = "Sum", dimensions = local.environment } }
      }
      model-out-of-order = {
        about   = "For an hour the model has answered nothing and the built-in assistant every question. ${local.model_name} may be retired, forbidden to this account or throttled: the log says which. Payments go on."
        above   = 0
        periods = 1
        period  = 3600
        is      = "IF(FILL(fallbacks, 0) >= 3 AND FILL(tokens, 0) == 0, 1, 0)"
        of = {
          fallbacks = { namespace = local.own, name = "AssistantFallbacks", stat = "Sum", dimensions = local.environment }
          tokens    = { namespace = local.own, name = "OutputTokens", stat = "Sum", dimensions = local.environment }
        }
      }
    } : name => alarm if var.bedrock_model_id != null },

    { for name, alarm in local.canary_alarms : name => alarm if var.enable_canary },
    { for name, alarm in local.live_alarms : name => alarm if var.enable_live_chat },
  )
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = local.alarms
  alarm_name          = "${var.project_name}-${each.key}-${var.environment}"
  alarm_description   = each.value.about
  comparison_operator = can(each.value.below) ? "LessThanThreshold" : "GreaterThanThreshold"
  threshold           = try(each.value.below, each.value.above)
  evaluation_periods  = each.value.periods
  treat_missing_data  = try(each.value.missing, "notBreaching")
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]

  # One metric stands in the alarm itself, where consoles and other tools look for it.
  namespace          = can(each.value.is) ? null : values(each.value.of)[0].namespace
  metric_name        = can(each.value.is) ? null : values(each.value.of)[0].name
  dimensions         = can(each.value.is) ? null : values(each.value.of)[0].dimensions
  period             = can(each.value.is) ? null : each.value.period
  statistic          = can(each.value.is) || startswith(values(each.value.of)[0].stat, "p") ? null : values(each.value.of)[0].stat
  extended_statistic = can(each.value.is) || !startswith(values(each.value.of)[0].stat, "p") ? null : values(each.value.of)[0].stat

  dynamic "metric_query" {
    for_each = can(each.value.is) ? [each.value.is] : []
    content {
      id          = "result"
      expression  = metric_query.value
      label       = each.key
      return_data = true
    }
  }

  dynamic "metric_query" {
    for_each = can(each.value.is) ? each.value.of : {}
    content {
      id = metric_query.key

      metric {
        namespace   = metric_query.value.namespace
        metric_name = metric_query.value.name
        stat        = metric_query.value.stat
        period      = each.value.period
        dimensions  = metric_query.value.dimensions
      }
    }
  }
}
