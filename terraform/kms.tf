# Two keys, because two kinds of readers: `data` is for what the function alone reads (tables, secrets, and the card numbers that
# it seals), `operations` is for what services of AWS write and people read (logs, alarms).
#
# "Resource": "*" in a key's own policy is that key.

locals {
  key_administration = {
    Sid       = "AccountDecidesByIam"
    Effect    = "Allow"
    Principal = { AWS = "arn:${local.partition}:iam::${local.account}:root" }
    Action    = "kms:*"
    Resource  = "*"
  }
}

resource "aws_kms_key" "data" {
  description             = "${local.api_name}: tables, secrets and sealed card numbers"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = jsonencode({ Version = "2012-10-17", Statement = [local.key_administration] })
}

resource "aws_kms_alias" "data" {
  name          = "alias/${var.project_name}-${var.environment}"
  target_key_id = aws_kms_key.data.key_id
}

resource "aws_kms_key" "operations" {
  description             = "${local.api_name}: logs and alarms"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.key_administration,
      {
        Sid       = "LogsEncryptTheGroupsOfThisStack"
        Effect    = "Allow"
        Principal = { Service = "logs.${var.aws_region}.${local.dns_suffix}" }
        Action    = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:DescribeKey"]
        Resource  = "*"
        Condition = { ArnEquals = { "kms:EncryptionContext:aws:logs:arn" = values(local.log_group_arns) } }
      },
      {
        Sid       = "AlarmsPublishToTheTopic"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = local.account }
          ArnLike      = { "aws:SourceArn" = "${local.alarm_prefix}*" }
        }
      },
      {
        # Without a condition: EventBridge names neither rule nor account to the key of an encrypted topic, so that with one nothing
        # would be told. The topic's own policy takes the one rule alone.
        # Source: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
        Sid       = "EventsOnKeysPublishToTheTopic"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "*"
      },
      {
        Sid       = "BudgetsPublishToTheTopic"
        Effect    = "Allow"
        Principal = { Service = "budgets.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
      },
    ]
  })
}

resource "aws_kms_alias" "operations" {
  name          = "alias/${var.project_name}-operations-${var.environment}"
  target_key_id = aws_kms_key.operations.key_id
}
