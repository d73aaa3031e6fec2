# API Gateway writes access logs by one role of the account and region. It is here and not in an environment, so that taking one
# environment down cannot stop the logs of another.

resource "aws_iam_role" "api_logs" {
  count       = var.manage_api_gateway_account ? 1 : 0
  name        = "${var.project_name}-api-logs-role"
  description = "By which API Gateway writes its access logs"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "apigateway.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "api_logs" {
  count      = var.manage_api_gateway_account ? 1 : 0
  role       = aws_iam_role.api_logs[0].name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs" # API Gateway refuses a role with less
}

resource "aws_api_gateway_account" "this" {
  count               = var.manage_api_gateway_account ? 1 : 0
  cloudwatch_role_arn = aws_iam_role.api_logs[0].arn

  depends_on = [aws_iam_role_policy_attachment.api_logs]
}
