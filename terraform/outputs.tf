output "api_endpoint" {
  description = "Full address of POST /chat; what PAYMENT_BOT_API_ENDPOINT of the chat page takes."
  value       = "${local.domain_base_url}/chat"

  depends_on = [aws_api_gateway_stage.bot, aws_api_gateway_base_path_mapping.api, aws_route53_record.api]
}

output "domain_target" {
  description = "What a CNAME of domain_name has to point to where hosted_zone_id is not set. null without domain_name."
  value       = one(aws_api_gateway_domain_name.api[*].regional_domain_name)
}

output "webhook_endpoint" {
  description = "Address to register as a webhook endpoint with Stripe."
  value       = "${local.public_base_url}/webhooks/stripe"
}

output "public_base_url" {
  description = "Where customers reach the API: what links in the chat start with."
  value       = local.public_base_url
}

output "api_key_id" {
  description = "Id of the API key: aws apigateway get-api-key --include-value --api-key ID shows the key itself."
  value       = aws_api_gateway_api_key.bot.id
}

output "live_endpoint" {
  description = "Address of the WebSockets, which the chat page finds by itself. null without enable_live_chat."
  value       = local.live_url
}

output "lambda_function_name" {
  description = "Name of the function."
  value       = aws_lambda_function.bot.function_name
}

output "lambda_alias_name" {
  description = "Alias that the API calls; setting it to an earlier version rolls back."
  value       = aws_lambda_alias.live.name
}

output "lambda_version" {
  description = "Newest version of the function."
  value       = aws_lambda_function.bot.version
}

output "unsigned_package" {
  description = "The package before it was signed. null without enable_code_signing."
  value       = local.signs ? "s3://${aws_s3_bucket.packages[0].bucket}/${aws_s3_object.package[0].key}" : null
}

output "sessions_table_name" {
  description = "Name of the DynamoDB table of conversations."
  value       = aws_dynamodb_table.sessions.name
}

output "payments_table_name" {
  description = "Name of the DynamoDB table of payments."
  value       = aws_dynamodb_table.payments.name
}

output "kms_key_arn" {
  description = "ARN of the key of tables, secrets and sealed card numbers."
  value       = aws_kms_key.data.arn
}

output "secret_name" {
  description = "Name of the secret in Secrets Manager."
  value       = aws_secretsmanager_secret.bot.name
}

output "log_group_name" {
  description = "Name of the function's log group."
  value       = aws_cloudwatch_log_group.this["function"].name
}

output "api_log_group_name" {
  description = "Name of the log group of the API's access log."
  value       = aws_cloudwatch_log_group.this["api"].name
}

output "alarm_topic_arn" {
  description = "ARN of the SNS topic that alarms go to."
  value       = aws_sns_topic.alarms.arn
}

output "bedrock_token_alarm_name" {
  description = "Name of the alarm on the model's tokens, as Bedrock counts them. null without a model."
  value       = try(aws_cloudwatch_metric_alarm.this["bedrock-token-usage"].alarm_name, null)
}

output "bedrock_token_threshold" {
  description = "Input tokens a day above which it goes off."
  value       = var.bedrock_token_threshold
}

output "bedrock_guardrail_id" {
  description = "Id of the guardrail. null without enable_bedrock_guardrails."
  value       = one(aws_bedrock_guardrail.bot[*].guardrail_id)
}

output "codedeploy_deployment_group" {
  description = "Name of CodeDeploy's application and deployment group. null without enable_canary."
  value       = one(aws_codedeploy_deployment_group.bot[*].deployment_group_name)
}

output "backup_vault_name" {
  description = "Vault with the copies of the payments. null without enable_backup."
  value       = one(aws_backup_vault.payments[*].name)
}

output "backup_role_arn" {
  description = "Role by which a copy is restored. null without enable_backup."
  value       = one(aws_iam_role.backup[*].arn)
}

output "canary_minutes" {
  description = "How long CodeDeploy takes to move the requests. null without enable_canary."
  value       = var.enable_canary ? local.canary_minutes : null
}

output "aws_region" {
  description = "Region of everything that is made here."
  value       = var.aws_region
}

output "nat_addresses" {
  description = "Addresses that Stripe and the merchant's server see calls come from. Empty without enable_vpc."
  value       = aws_eip.nat[*].public_ip
}

output "dashboard_name" {
  description = "Name of the dashboard. null without enable_dashboard."
  value       = one(aws_cloudwatch_dashboard.bot[*].dashboard_name)
}
