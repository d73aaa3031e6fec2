# enable_vpc: the function in a network of its own. AWS's services are reached by endpoints inside of it; by the NAT gateways only
# Stripe, the merchant's server, the bot check and the WebSocket API, because no other name resolves.
#
# Where the option is switched off, the function leaves the network before its ways out are taken down: create_before_destroy has
# Terraform do it in that order.

locals {
  # Zones in which every endpoint can stand. A zone may come to be among them later: vpc_zones keeps a network where it is.
  fitting_zones = var.enable_vpc ? sort(setintersection(
    data.aws_availability_zones.available[0].names,
    [for service in data.aws_vpc_endpoint_service.each : service.availability_zones]...
  )) : []
  chosen_zones = length(var.vpc_zones) > 0 ? var.vpc_zones : local.fitting_zones
  zones        = var.enable_vpc ? slice(local.chosen_zones, 0, min(2, length(local.chosen_zones))) : []

  endpoints = var.enable_vpc ? toset(concat(
    ["kms", "secretsmanager"],
    var.bedrock_model_id == null ? [] : ["bedrock-runtime"],
    var.enable_xray_tracing ? ["xray"] : [],
  )) : toset([])

  merchant_host = var.merchant_webhook_url == null ? [] : [regex("^https://([A-Za-z0-9.-]+)", var.merchant_webhook_url)[0]]
  merchant_port = try(tonumber(regex("^https://[^/:]+:([0-9]+)", var.merchant_webhook_url)[0]), 443)

  # Without its verdict everybody passes the bot check. A test holds the name to the program's.
  bot_check_host = var.turnstile_site_key == null ? [] : ["challenges.cloudflare.com"]
}

data "aws_availability_zones" "available" {
  # checkov:skip=CKV_AWS_394:vpc_zones names them
  count            = var.enable_vpc ? 1 : 0
  state            = "available"
  exclude_zone_ids = ["use1-az3"] # Lambda does not reach into it

  # Neither Local Zones nor Wavelength Zones, even where an account has opted in to them: they have no endpoints.
  filter {
    name   = "zone-type"
    values = ["availability-zone"]
  }

  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

data "aws_vpc_endpoint_service" "each" {
  for_each     = local.endpoints
  service_name = "com.amazonaws.${var.aws_region}.${each.value}"
  service_type = "Interface"
}

resource "aws_vpc" "bot" {
  count                = var.enable_vpc ? 1 : 0
  cidr_block           = var.vpc_cidr
  enable_dns_support   = true
  enable_dns_hostnames = true # by which the endpoints take the names of AWS's services
  tags                 = { Name = local.api_name }

  lifecycle {
    precondition {
      condition     = length(local.zones) == 2
      error_message = "Fewer than two zones of ${var.aws_region} have all the endpoints that the function needs: ${join(", ", local.fitting_zones)}. Set enable_vpc = false, or take another region."
    }

    precondition {
      condition     = length(setsubtract(var.vpc_zones, local.fitting_zones)) == 0
      error_message = "vpc_zones takes zones that have all the endpoints that the function needs: ${join(", ", local.fitting_zones)}."
    }
  }
}

resource "aws_default_security_group" "none" {
  count  = var.enable_vpc ? 1 : 0
  vpc_id = aws_vpc.bot[0].id # without rules: what is put there by mistake reaches nothing
}

resource "aws_subnet" "private" {
  for_each          = toset(local.zones)
  vpc_id            = aws_vpc.bot[0].id
  availability_zone = each.value
  cidr_block        = cidrsubnet(var.vpc_cidr, 2, index(local.zones, each.value))
  tags              = { Name = "${local.api_name}-private-${each.value}" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_subnet" "public" {
  for_each          = toset(local.zones)
  vpc_id            = aws_vpc.bot[0].id
  availability_zone = each.value
  cidr_block        = cidrsubnet(var.vpc_cidr, 2, index(local.zones, each.value) + 2)
  tags              = { Name = "${local.api_name}-public-${each.value}" }
}

resource "aws_internet_gateway" "bot" {
  count  = var.enable_vpc ? 1 : 0
  vpc_id = aws_vpc.bot[0].id
}

# One for each zone, so that payments survive the loss of one.
resource "aws_eip" "nat" {
  count  = length(local.zones)
  domain = "vpc"
}

resource "aws_nat_gateway" "bot" {
  count         = length(local.zones)
  allocation_id = aws_eip.nat[count.index].id
  subnet_id     = aws_subnet.public[local.zones[count.index]].id

  depends_on = [aws_internet_gateway.bot]
}

resource "aws_route_table" "public" {
  count  = var.enable_vpc ? 1 : 0
  vpc_id = aws_vpc.bot[0].id
}

resource "aws_route" "out" {
  count                  = var.enable_vpc ? 1 : 0
  route_table_id         = aws_route_table.public[0].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.bot[0].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route_table_association" "public" {
  for_each       = aws_subnet.public
  subnet_id      = each.value.id
  route_table_id = aws_route_table.public[0].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route_table" "private" {
  count  = length(local.zones)
  vpc_id = aws_vpc.bot[0].id
}

resource "aws_route" "nat" {
  count                  = length(local.zones)
  route_table_id         = aws_route_table.private[count.index].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.bot[count.index].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route_table_association" "private" {
  for_each       = aws_subnet.private
  subnet_id      = each.value.id
  route_table_id = aws_route_table.private[index(local.zones, each.key)].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "function" {
  count       = var.enable_vpc ? 1 : 0
  name        = "${local.api_name}-function"
  description = "What the function may reach"
  vpc_id      = aws_vpc.bot[0].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "https" {
  count             = var.enable_vpc ? 1 : 0
  security_group_id = aws_security_group.function[0].id
  description       = "TLS alone; Stripe's addresses change, so it is names that are limited, below"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"

  lifecycle {
    create_before_destroy = true
  }
}

# Where the merchant's server listens elsewhere.
resource "aws_vpc_security_group_egress_rule" "merchant" {
  count             = var.enable_vpc && local.merchant_port != 443 ? 1 : 0
  security_group_id = aws_security_group.function[0].id
  description       = "The port of merchant_webhook_url"
  ip_protocol       = "tcp"
  from_port         = local.merchant_port
  to_port           = local.merchant_port
  cidr_ipv4         = "0.0.0.0/0"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "endpoints" {
  count       = var.enable_vpc ? 1 : 0
  name        = "${local.api_name}-endpoints"
  description = "Who may reach the services of AWS"
  vpc_id      = aws_vpc.bot[0].id
}

resource "aws_vpc_security_group_ingress_rule" "function" {
  count                        = var.enable_vpc ? 1 : 0
  security_group_id            = aws_security_group.endpoints[0].id
  description                  = "The function"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.function[0].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_endpoint" "dynamodb" {
  count             = var.enable_vpc ? 1 : 0
  vpc_id            = aws_vpc.bot[0].id
  service_name      = "com.amazonaws.${var.aws_region}.dynamodb"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = aws_route_table.private[*].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_endpoint" "service" {
  for_each            = local.endpoints
  vpc_id              = aws_vpc.bot[0].id
  service_name        = "com.amazonaws.${var.aws_region}.${each.value}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [for subnet in aws_subnet.private : subnet.id]
  security_group_ids  = aws_security_group.endpoints[*].id

  lifecycle {
    create_before_destroy = true
  }
}

# Names: AWS's (which lead to the endpoints), Stripe's API, the merchant's server, the bot check; nothing else resolves.

resource "aws_route53_resolver_firewall_domain_list" "known" {
  count = var.enable_vpc ? 1 : 0
  name  = "${local.api_name}-known"
  domains = concat(
    ["api.stripe.com."],
    ["dynamodb.${var.aws_region}.amazonaws.com.", "${local.account}.ddb.${var.aws_region}.amazonaws.com."], # the SDK takes either
    [for service in local.endpoints : "${service}.${var.aws_region}.amazonaws.com."],
    [for host in concat(local.merchant_host, local.bot_check_host, local.live_host) : "${host}."],
  )
}

resource "aws_route53_resolver_firewall_domain_list" "all" {
  count   = var.enable_vpc ? 1 : 0
  name    = "${local.api_name}-all"
  domains = ["*."]
}

resource "aws_route53_resolver_firewall_rule_group" "bot" {
  count = var.enable_vpc ? 1 : 0
  name  = local.api_name
}

resource "aws_route53_resolver_firewall_rule" "known" {
  count                              = var.enable_vpc ? 1 : 0
  name                               = "known"
  action                             = "ALLOW"
  priority                           = 100
  firewall_rule_group_id             = aws_route53_resolver_firewall_rule_group.bot[0].id
  firewall_domain_list_id            = aws_route53_resolver_firewall_domain_list.known[0].id
  firewall_domain_redirection_action = "TRUST_REDIRECTION_DOMAIN" # Stripe's name may lead to another one
}

resource "aws_route53_resolver_firewall_rule" "others" {
  count                   = var.enable_vpc ? 1 : 0
  name                    = "others"
  action                  = "BLOCK"
  block_response          = "NXDOMAIN"
  priority                = 200
  firewall_rule_group_id  = aws_route53_resolver_firewall_rule_group.bot[0].id
  firewall_domain_list_id = aws_route53_resolver_firewall_domain_list.all[0].id
}

resource "aws_route53_resolver_firewall_rule_group_association" "bot" {
  count                  = var.enable_vpc ? 1 : 0
  name                   = local.api_name
  priority               = 101
  vpc_id                 = aws_vpc.bot[0].id
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.bot[0].id

  depends_on = [aws_route53_resolver_firewall_rule.known, aws_route53_resolver_firewall_rule.others]

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_iam_role" "flow_logs" {
  count       = var.enable_vpc ? 1 : 0
  name        = "${var.project_name}-flow-logs-role-${var.environment}"
  description = "By which the VPC writes who talked to whom"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "vpc-flow-logs.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
  permissions_boundary = var.permissions_boundary
}

resource "aws_iam_role_policy" "flow_logs" {
  count = var.enable_vpc ? 1 : 0
  name  = "${var.project_name}-flow-logs-${var.environment}"
  role  = aws_iam_role.flow_logs[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"]
      Resource = ["${aws_cloudwatch_log_group.this["vpc"].arn}:*"] # the streams of that group
    }]
  })
}

resource "aws_flow_log" "bot" {
  count                = var.enable_vpc ? 1 : 0
  vpc_id               = aws_vpc.bot[0].id
  traffic_type         = "ALL"
  log_destination_type = "cloud-watch-logs"
  log_destination      = aws_cloudwatch_log_group.this["vpc"].arn
  iam_role_arn         = aws_iam_role.flow_logs[0].arn
}
