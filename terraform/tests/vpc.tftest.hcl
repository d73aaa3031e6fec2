# enable_vpc: where the function stands, and what it reaches from there.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "vpc" {
  command = plan

  variables {
    enable_vpc              = true
    merchant_webhook_url    = "https://hooks.shop.example.com:8443/payments"
    merchant_webhook_secret = "0123456789abcdef"
  }

  assert {
    condition = (
      length(aws_lambda_function.bot.vpc_config) == 1 && length(aws_subnet.private) == 2 && length(aws_nat_gateway.bot) == 2
      && toset(keys(aws_vpc_endpoint.service)) == toset(["kms", "secretsmanager", "bedrock-runtime", "xray"])
      && aws_vpc_endpoint.dynamodb[0].vpc_endpoint_type == "Gateway" && alltrue([for endpoint in aws_vpc_endpoint.service : endpoint.private_dns_enabled])
    )
    error_message = "The function must stand in private subnets, with an endpoint for each service of AWS that it uses."
  }

  assert {
    condition = (
      toset([for domain in aws_route53_resolver_firewall_domain_list.known[0].domains : domain if !endswith(domain, ".amazonaws.com.")]) == toset(["api.stripe.com.", "hooks.shop.example.com."])
      && aws_route53_resolver_firewall_rule.others[0].action == "BLOCK" && tolist(aws_route53_resolver_firewall_domain_list.all[0].domains) == tolist(["*."])
      && aws_route53_resolver_firewall_rule.known[0].priority < aws_route53_resolver_firewall_rule.others[0].priority
    )
    error_message = "Nothing but Stripe and the merchant's server may be found over the internet."
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.https[0].from_port == 443 && aws_vpc_security_group_egress_rule.https[0].to_port == 443
    error_message = "The function talks TLS alone."
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.merchant[0].from_port == 8443 && aws_vpc_security_group_egress_rule.merchant[0].to_port == 8443
    error_message = "The merchant's server listens at another port, and would hear nothing."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.lambda["network"].policy).Statement[1].Effect == "Deny" && length(output.nat_addresses) == 2
    error_message = "The code in the function may not use what Lambda needs for its interfaces."
  }
}

run "with_the_bot_check" {
  command = plan

  variables {
    enable_vpc              = true
    turnstile_site_key      = "0x4BBBBBBBBCkm3cWh8pYfQ"
    turnstile_secret_key    = "0x4BBBBBBBBCkm3cWh8pYfQnT6vR2sLd9Zq"
    merchant_webhook_url    = "https://shop.example.com/payments"
    merchant_webhook_secret = "0123456789abcdef"
  }

  assert {
    condition     = toset([for domain in aws_route53_resolver_firewall_domain_list.known[0].domains : domain if !endswith(domain, ".amazonaws.com.")]) == toset(["api.stripe.com.", "shop.example.com.", "challenges.cloudflare.com."])
    error_message = "Where the bot check's name does not resolve, everybody passes it."
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.merchant) == 0
    error_message = "There is no other port than that of TLS."
  }
}

run "zones_without_an_endpoint_are_left_out" {
  command = plan

  variables {
    enable_vpc = true
  }

  override_data {
    target          = data.aws_vpc_endpoint_service.each["bedrock-runtime"]
    values          = { availability_zones = ["us-east-1b", "us-east-1c", "us-east-1d"] }
    override_during = plan
  }

  assert {
    condition     = toset(keys(aws_subnet.private)) == toset(["us-east-1b", "us-east-1c"]) && toset(keys(aws_subnet.public)) == toset(["us-east-1b", "us-east-1c"])
    error_message = "A zone without one of the endpoints would break the first apply."
  }

  assert {
    condition = (
      { for filter in data.aws_availability_zones.available[0].filter : filter.name => one(filter.values) } == { zone-type = "availability-zone", opt-in-status = "opt-in-not-required" }
      && tolist(data.aws_availability_zones.available[0].exclude_zone_ids) == tolist(["use1-az3"])
    )
    error_message = "Local Zones, Wavelength Zones and zones without Lambda are no places for it."
  }
}

run "zones_that_are_named" {
  command = plan

  variables {
    enable_vpc = true
    vpc_zones  = ["us-east-1c", "us-east-1b"]
  }

  assert {
    condition     = aws_subnet.private["us-east-1c"].cidr_block == "10.42.0.0/26" && aws_subnet.private["us-east-1b"].cidr_block == "10.42.0.64/26"
    error_message = "Zones that are named are taken, in their order."
  }
}

run "too_few_zones" {
  command = plan

  variables {
    enable_vpc = true
  }

  override_data {
    target          = data.aws_vpc_endpoint_service.each["kms"]
    values          = { availability_zones = ["us-east-1a"] }
    override_during = plan
  }

  expect_failures = [aws_vpc.bot]
}

run "a_zone_without_endpoints_is_named" {
  command = plan

  variables {
    enable_vpc = true
    vpc_zones  = ["us-east-1a", "us-east-1-bos-1a"]
  }

  expect_failures = [aws_vpc.bot]
}
