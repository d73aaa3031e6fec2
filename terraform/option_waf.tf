# enable_waf: AWS's managed rules, and a limit for each client address.

locals {
  waf_metrics = { CloudWatchMetricsEnabled = true, SampledRequestsEnabled = false } # samples hold headers and paths

  # Counted only, not blocked: Stripe's events are larger than 8 KB, customers write what they like in a message, and the bot checks
  # both itself.
  waf_counted = ["SizeRestrictions_BODY", "CrossSiteScripting_BODY", "GenericLFI_BODY", "GenericRFI_BODY", "EC2MetaDataSSRF_BODY", "NoUserAgent_HEADER"]

  waf_rules = concat(
    [{
      Name             = "each-address"
      Priority         = 0
      Action           = { Block = {} }
      Statement        = { RateBasedStatement = { Limit = var.waf_rate_limit, AggregateKeyType = "IP" } }
      VisibilityConfig = merge(local.waf_metrics, { MetricName = "${local.api_name}-each-address" })
    }],
    [for place, group in ["AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesCommonRuleSet"] : {
      Name           = group
      Priority       = place + 1
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
}

resource "aws_wafv2_web_acl" "bot" {
  # checkov:skip=CKV_AWS_175:Its rules are in rule_json, which checkov does not read
  # checkov:skip=CKV_AWS_192:The same; the rules that catch Log4j's flaw are among them
  count       = var.enable_waf ? 1 : 0
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
  count        = var.enable_waf ? 1 : 0
  resource_arn = aws_api_gateway_stage.bot.arn
  web_acl_arn  = aws_wafv2_web_acl.bot[0].arn
}

resource "aws_wafv2_web_acl_logging_configuration" "bot" {
  count                   = var.enable_waf ? 1 : 0
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
