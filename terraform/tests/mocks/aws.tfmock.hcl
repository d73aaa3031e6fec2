# What AWS would have answered, where a test looks at it.

mock_data "aws_caller_identity" {
  defaults = { account_id = "123456789012" }
}

mock_data "aws_partition" {
  defaults = { partition = "aws", dns_suffix = "amazonaws.com" }
}

mock_data "aws_lambda_functions" {
  defaults = { function_names = ["payment-smart-bot-handler-dev"] }
}

mock_data "aws_lambda_alias" {
  defaults = { function_version = "6" }
}

mock_data "aws_lambda_function" {
  defaults = { vpc_config = [] }
}

mock_data "aws_servicequotas_service_quota" {
  defaults = { value = 1000 }
}

mock_data "aws_availability_zones" {
  defaults = { names = ["us-east-1a", "us-east-1b", "us-east-1c"] }
}

mock_data "aws_vpc_endpoint_service" {
  defaults = { availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"] }
}

mock_resource "aws_api_gateway_rest_api" {
  defaults = { id = "abc123", execution_arn = "arn:aws:execute-api:us-east-1:123456789012:abc123" }
}

mock_resource "aws_apigatewayv2_api" {
  defaults = { id = "live12", api_endpoint = "wss://live12.execute-api.us-east-1.amazonaws.com", execution_arn = "arn:aws:execute-api:us-east-1:123456789012:live12" }
}

mock_resource "aws_kms_key" {
  defaults = { arn = "arn:aws:kms:us-east-1:123456789012:key/mocked" }
}

mock_resource "aws_secretsmanager_secret" {
  defaults = { arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:mocked" }
}

mock_resource "aws_sns_topic" {
  defaults = { arn = "arn:aws:sns:us-east-1:123456789012:mocked" }
}

mock_resource "aws_bedrock_guardrail" {
  defaults = { guardrail_id = "gr1", guardrail_arn = "arn:aws:bedrock:us-east-1:123456789012:guardrail/gr1" }
}

mock_resource "aws_bedrock_guardrail_version" {
  defaults = { version = "1" }
}

mock_resource "aws_lambda_function" {
  defaults = { version = "7" }
}

mock_resource "aws_lambda_alias" {
  defaults = { arn = "arn:aws:lambda:us-east-1:123456789012:function:payment-smart-bot-handler-dev:live" }
}

mock_resource "aws_api_gateway_stage" {
  defaults = { arn = "arn:aws:apigateway:us-east-1::/restapis/abc123/stages/dev" }
}

mock_resource "aws_wafv2_ip_set" {
  defaults = { arn = "arn:aws:wafv2:us-east-1:123456789012:regional/ipset/mocked" }
}

mock_resource "aws_acm_certificate" {
  defaults = {
    arn = "arn:aws:acm:us-east-1:123456789012:certificate/0123abcd"
    domain_validation_options = [{
      domain_name           = "pay.example.com"
      resource_record_name  = "_0.pay.example.com."
      resource_record_type  = "CNAME"
      resource_record_value = "_1.acm-validations.aws."
    }]
  }
}

mock_resource "aws_api_gateway_domain_name" {
  defaults = { regional_domain_name = "d-0.execute-api.us-east-1.amazonaws.com", regional_zone_id = "Z1" }
}

mock_resource "aws_cloudwatch_metric_alarm" {
  defaults = { arn = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:mocked" }
}

mock_resource "aws_dynamodb_table" {
  defaults = { arn = "arn:aws:dynamodb:us-east-1:123456789012:table/mocked" }
}

mock_resource "aws_signer_signing_profile" {
  defaults = { version_arn = "arn:aws:signer:us-east-1:123456789012:/signing-profiles/mocked/1" }
}

mock_resource "aws_lambda_code_signing_config" {
  defaults = { arn = "arn:aws:lambda:us-east-1:123456789012:code-signing-config:csc-mocked" }
}

mock_resource "aws_signer_signing_job" {
  defaults = { signed_object = [{ s3 = [{ bucket = "payment-smart-bot-dev-packages-123456789012", key = "signed/1.zip" }] }] }
}

mock_resource "aws_iam_role" {
  defaults = { arn = "arn:aws:iam::123456789012:role/mocked" }
}
