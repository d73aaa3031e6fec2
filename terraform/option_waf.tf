# enable_waf: AWS's managed rules, and limits for each client address: one for each kind of path.

locals {
  waf_metrics = { CloudWatchMetricsEnabled = true, SampledRequestsEnabled = false } # samples hold headers and paths

  # Counted only, not blocked: Stripe's events are larger than 8 KB, customers write what they like in a message, and the bot checks
  # both itself.
  waf_counted = ["SizeRestrictions_BODY", "CrossSiteScripting_BODY", "GenericLFI_BODY", "GenericRFI_BODY", "EC2MetaDataSSRF_BODY", "NoUserAgent_HEADER"]

  # Each limit is for one address within five minutes. A path begins with the stage, unless it comes by domain_name.
  waf_webhooks = { RegexMatchStatement = { RegexString = "^(/[^/]+)?/webhooks/[^/]+$", FieldToMatch = { UriPath = {} }, TextTransformations = local.waf_as_is } }
  waf_tries = [
    { RegexMatchStatement = { RegexString = "^(/[^/]+)?/(chat|pay/[^/]+)/?$", FieldToMatch = { UriPath = {} }, TextTransformations = local.waf_plainly } },
    { RegexMatchStatement = { RegexString = "^POST$", FieldToMatch = { Method = {} }, TextTransformations = local.waf_as_is } },
  ]
  waf_others = [{ NotStatement = { Statement = local.waf_webhooks } }]
  waf_as_is  = [{ Priority = 0, Type = "NONE" }]

  # However a path is spelt, a try is a try. What counts as a webhook has to be spelt as Stripe does: those have the larger limit.
  waf_plainly = [{ Priority = 0, Type = "URL_DECODE" }, { Priority = 1, Type = "NORMALIZE_PATH" }]

  # Whoever speaks for many customers, such as the chat page, is not one of them.
  waf_untrusted = [for set in aws_wafv2_ip_set.trusted : { NotStatement = { Statement = { IPSetReferenceStatement = { ARN = set.arn } } } }]

  waf_limits = [
    { name = "tries", most = var.waf_try_limit, of = concat(local.waf_tries, local.waf_untrusted) },
    { name = "each-address", most = var.waf_rate_limit, of = concat(local.waf_others, local.waf_untrusted) },
    { name = "webhooks", most = 10 * var.waf_rate_limit, of = [local.waf_webhooks] }, # all of Stripe's come from few addresses; each is signed
  ]

  waf_rules = concat(
    [for place, limit in local.waf_limits : {
      Name     = limit.name
      Priority = place
      Action   = { Block = {} }
      Statement = { RateBasedStatement = {
        Limit               = limit.most
        EvaluationWindowSec = 300
        AggregateKeyType    = "IP"
        ScopeDownStatement  = jsondecode(length(limit.of) == 1 ? jsonencode(limit.of[0]) : jsonencode({ AndStatement = { Statements = limit.of } }))
      } }
      VisibilityConfig = merge(local.waf_metrics, { MetricName = "${local.api_name}-${limit.name}" })
    }],
    [for place, group in ["AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesCommonRuleSet"] : {
      Name           = group
      Priority       = place + length(local.waf_limits)
      OverrideAction = { None = {} }
      Statement = {
        ManagedRuleGroupStatement = {
          VendorName          = "AWS"
          Name                = group
          RuleActionOverrides = [for rule in local.waf_counted : { Name = rule, ActionToUse = { Count = {} } } if group == "AWSManagedRulesCommonRuleSet"]
        }
      }
      VisibilityConfig = merge(local.waf_metrics, { MetricName = "${local.api_name}-${group}" })
    }],
  )

  waf = coalesce(var.enable_waf, local.prod)
}

resource "aws_wafv2_ip_set" "trusted" {
  for_each = {
    for kind, of_kind in {
      IPV4 = [for address in var.trusted_addresses : address if !strcontains(address, ":")]
      IPV6 = [for address in var.trusted_addresses : address if strcontains(address, ":")]
    } : kind => of_kind if local.waf && length(of_kind) > 0
  }
  name               = "${var.project_name}-trusted-${lower(each.key)}-${var.environment}"
  description        = "Servers that speak for many customers"
  scope              = "REGIONAL"
  ip_address_version = each.key
  addresses          = each.value

  lifecycle {
    create_before_destroy = true # the rules have to let go of it before it is deleted
  }
}

resource "aws_wafv2_web_acl" "bot" {
  # checkov:skip=CKV_AWS_175:Its rules are in rule_json, which checkov does not read
  # checkov:skip=CKV_AWS_192:The same; the rules that catch Log4j's flaw are among them
  count       = local.waf ? 1 : 0
  name        = "${var.project_name}-waf-${var.environment}"
  description = "In front of ${local.api_name}"
  scope       = "REGIONAL"
  rule_json   = jsonencode(local.waf_rules)

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = local.api_name
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl_association" "bot" {
  count        = local.waf ? 1 : 0
  resource_arn = aws_api_gateway_stage.bot.arn
  web_acl_arn  = aws_wafv2_web_acl.bot[0].arn
}

resource "aws_wafv2_web_acl_logging_configuration" "bot" {
  count                   = local.waf ? 1 : 0
  resource_arn            = aws_wafv2_web_acl.bot[0].arn
  log_destination_configs = [aws_cloudwatch_log_group.this["waf"].arn]

  # WAF logs no body. Keys, a session's id and a form's token are taken out.
  dynamic "redacted_fields" {
    for_each = ["authorization", "x-api-key", "stripe-signature"]
    content {
      single_header {
        name = redacted_fields.value
      }
    }
  }

  redacted_fields {
    uri_path {}
  }

  redacted_fields {
    query_string {}
  }
}
