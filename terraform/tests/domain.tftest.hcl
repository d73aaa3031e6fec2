# domain_name: by which name, certificate and record the API is reached, and that its own address is off.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "everything_is_made" {
  command = plan

  variables {
    domain_name    = "pay.example.com"
    hosted_zone_id = "Z0123456789ABCDEFGHIJ"
  }

  assert {
    condition     = aws_api_gateway_domain_name.api[0].security_policy == "TLS_1_2" && aws_api_gateway_domain_name.api[0].endpoint_configuration[0].types == tolist(["REGIONAL"])
    error_message = "TLS 1.2 at least."
  }

  assert {
    condition     = aws_api_gateway_rest_api.bot.disable_execute_api_endpoint
    error_message = "The API's own address takes TLS 1.0: it must be off."
  }

  assert {
    condition = (
      aws_acm_certificate.api[0].domain_name == "pay.example.com" && aws_acm_certificate.api[0].validation_method == "DNS"
      && aws_route53_record.certificate[0].name == "_0.pay.example.com." && tolist(aws_route53_record.certificate[0].records) == tolist(["_1.acm-validations.aws."])
      && aws_acm_certificate_validation.api[0].certificate_arn == aws_acm_certificate.api[0].arn
    )
    error_message = "A certificate must be made, and validated in the zone."
  }

  assert {
    condition = (
      aws_route53_record.api[0].name == "pay.example.com" && aws_route53_record.api[0].type == "A"
      && aws_route53_record.api[0].alias[0].name == "d-0.execute-api.us-east-1.amazonaws.com" && aws_route53_record.api[0].alias[0].zone_id == "Z1"
    )
    error_message = "The name must lead to the API."
  }

  assert {
    condition     = aws_api_gateway_base_path_mapping.api[0].stage_name == "dev" && aws_api_gateway_base_path_mapping.api[0].api_id == "abc123"
    error_message = "The name must stand for this stage."
  }

  assert {
    condition = (
      local.function_environment["PUBLIC_BASE_URL"] == "https://pay.example.com" && output.api_endpoint == "https://pay.example.com/chat"
      && output.webhook_endpoint == "https://pay.example.com/webhooks/stripe" && output.public_base_url == "https://pay.example.com"
    )
    error_message = "Links, the webhook and the endpoint must have the name."
  }
}

run "with_a_certificate_and_dns_of_your_own" {
  command = plan

  variables {
    domain_name     = "pay.example.com"
    certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/4567cdef"
  }

  assert {
    condition = (
      aws_api_gateway_domain_name.api[0].regional_certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/4567cdef"
      && length(aws_acm_certificate.api) == 0 && length(aws_route53_record.certificate) == 0 && length(aws_route53_record.api) == 0
      && output.domain_target == "d-0.execute-api.us-east-1.amazonaws.com"
    )
    error_message = "What is given is used, and nothing is written into a zone."
  }
}

run "behind_something_else" {
  command = plan

  variables {
    domain_name     = "api.example.com"
    hosted_zone_id  = "Z0123456789ABCDEFGHIJ"
    public_base_url = "https://pay.example.com"
  }

  assert {
    condition     = local.function_environment["PUBLIC_BASE_URL"] == "https://pay.example.com" && output.api_endpoint == "https://api.example.com/chat"
    error_message = "Customers come by what stands before the API."
  }
}

run "without_a_domain" {
  command = plan

  assert {
    condition     = !aws_api_gateway_rest_api.bot.disable_execute_api_endpoint && output.api_endpoint == "https://abc123.execute-api.us-east-1.amazonaws.com/dev/chat" && output.domain_target == null
    error_message = "Without a name the API is reached at its own address."
  }
}
