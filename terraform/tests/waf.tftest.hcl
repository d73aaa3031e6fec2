# enable_waf: who is counted with whom, and up to where.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "in_front_of_the_api" {
  command = plan

  variables {
    enable_waf = true
  }

  assert {
    condition = (
      aws_wafv2_web_acl.bot[0].scope == "REGIONAL" && aws_wafv2_web_acl_association.bot[0].resource_arn == aws_api_gateway_stage.bot.arn
      && length(distinct([for rule in jsondecode(aws_wafv2_web_acl.bot[0].rule_json) : rule.Priority])) == 6
    )
    error_message = "WAF does not stand in front of the API with its rules, each at a place of its own."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this["waf"].name == "aws-waf-logs-payment-smart-bot-dev" && length(aws_wafv2_web_acl_logging_configuration.bot[0].redacted_fields) == 5
    error_message = "WAF logs, without keys and without the paths that hold tokens."
  }
}

run "a_limit_for_each_kind_of_path" {
  command = plan

  variables {
    enable_waf     = true
    waf_rate_limit = 500
    waf_try_limit  = 50
  }

  assert {
    condition = { for rule in jsondecode(aws_wafv2_web_acl.bot[0].rule_json) : rule.Name => rule.Statement.RateBasedStatement.Limit if can(rule.Statement.RateBasedStatement) } == {
      tries = 50, each-address = 500, webhooks = 5000
    }
    error_message = "Tries of cards, all requests and webhooks have limits of their own."
  }

  assert {
    condition = alltrue([
      for rule in jsondecode(aws_wafv2_web_acl.bot[0].rule_json) :
      rule.Statement.RateBasedStatement.AggregateKeyType == "IP" && rule.Statement.RateBasedStatement.EvaluationWindowSec == 300 if can(rule.Statement.RateBasedStatement)
    ])
    error_message = "Each is for one address within five minutes."
  }

  assert {
    condition     = jsondecode(aws_wafv2_web_acl.bot[0].rule_json)[1].Statement.RateBasedStatement.ScopeDownStatement == { NotStatement = { Statement = jsondecode(aws_wafv2_web_acl.bot[0].rule_json)[2].Statement.RateBasedStatement.ScopeDownStatement } }
    error_message = "Stripe's webhooks are not counted with customers."
  }

  assert {
    condition     = length(aws_wafv2_ip_set.trusted) == 0
    error_message = "Nobody is trusted who is not named."
  }
}

run "trusted_addresses" {
  command = plan

  variables {
    enable_waf        = true
    trusted_addresses = ["203.0.113.7/32", "198.51.100.0/24", "2001:db8::/64"]
  }

  assert {
    condition = (
      toset(aws_wafv2_ip_set.trusted["IPV4"].addresses) == toset(["203.0.113.7/32", "198.51.100.0/24"]) && toset(aws_wafv2_ip_set.trusted["IPV6"].addresses) == toset(["2001:db8::/64"])
      && aws_wafv2_ip_set.trusted["IPV6"].ip_address_version == "IPV6"
    )
    error_message = "Addresses of both kinds are trusted."
  }

  assert {
    condition = alltrue([
      for place in [0, 1] : length([
        for statement in jsondecode(aws_wafv2_web_acl.bot[0].rule_json)[place].Statement.RateBasedStatement.ScopeDownStatement.AndStatement.Statements :
        statement if try(statement.NotStatement.Statement.IPSetReferenceStatement.ARN, "") == "arn:aws:wafv2:us-east-1:123456789012:regional/ipset/mocked"
      ]) == 2
    ])
    error_message = "The customers of the chat page come from one address: they must not be counted as one."
  }
}

run "on_in_prod" {
  command = plan

  variables {
    environment      = "prod"
    merchant_api_key = "0123456789abcdef0123456789abcdef"
    domain_name      = "pay.example.com"
    hosted_zone_id   = "Z0123456789ABCDEFGHIJ"
  }

  assert {
    condition     = length(aws_wafv2_web_acl.bot) == 1 && length(aws_wafv2_web_acl_association.bot) == 1
    error_message = "prod has WAF unless it says otherwise."
  }
}

run "off_in_prod" {
  command = plan

  variables {
    environment      = "prod"
    merchant_api_key = "0123456789abcdef0123456789abcdef"
    domain_name      = "pay.example.com"
    hosted_zone_id   = "Z0123456789ABCDEFGHIJ"
    enable_waf       = false
  }

  assert {
    condition     = length(aws_wafv2_web_acl.bot) == 0
    error_message = "Whoever has another firewall switches it off."
  }
}
