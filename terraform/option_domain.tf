# domain_name: the API under a name of your own. Its own address takes TLS 1.0, which payments must not travel by (PCI DSS 4.2.1), and is
# switched off with it.

locals {
  makes_certificate = var.domain_name != null && var.certificate_arn == null
  makes_record      = var.domain_name != null && var.hosted_zone_id != null
}

resource "aws_acm_certificate" "api" {
  count             = local.makes_certificate ? 1 : 0
  domain_name       = var.domain_name
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "certificate" {
  count           = local.makes_certificate ? 1 : 0
  zone_id         = var.hosted_zone_id
  name            = one(aws_acm_certificate.api[0].domain_validation_options).resource_record_name
  type            = one(aws_acm_certificate.api[0].domain_validation_options).resource_record_type
  records         = [one(aws_acm_certificate.api[0].domain_validation_options).resource_record_value]
  ttl             = 300
  allow_overwrite = true # two certificates of one name are validated by the same record
}

resource "aws_acm_certificate_validation" "api" {
  count                   = local.makes_certificate ? 1 : 0
  certificate_arn         = aws_acm_certificate.api[0].arn
  validation_record_fqdns = aws_route53_record.certificate[*].fqdn
}

resource "aws_api_gateway_domain_name" "api" {
  count                    = var.domain_name == null ? 0 : 1
  domain_name              = var.domain_name
  regional_certificate_arn = local.makes_certificate ? aws_acm_certificate_validation.api[0].certificate_arn : var.certificate_arn
  security_policy          = "TLS_1_2"

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_base_path_mapping" "api" {
  count       = var.domain_name == null ? 0 : 1
  domain_name = aws_api_gateway_domain_name.api[0].domain_name
  api_id      = aws_api_gateway_rest_api.bot.id
  stage_name  = aws_api_gateway_stage.bot.stage_name
}

resource "aws_route53_record" "api" {
  count   = local.makes_record ? 1 : 0
  zone_id = var.hosted_zone_id
  name    = var.domain_name
  type    = "A"

  alias {
    name                   = aws_api_gateway_domain_name.api[0].regional_domain_name
    zone_id                = aws_api_gateway_domain_name.api[0].regional_zone_id
    evaluate_target_health = false # an API has no health of its own to look at
  }
}
