# enable_backup: a copy of the payments a day in a vault of its own, beside the point-in-time recovery that is always on. That goes with
# the table; a vault outlives it. The sessions are in no backup: one would keep a sealed card number that was erased.

locals {
  backup = coalesce(var.enable_backup, local.prod)
}

resource "aws_backup_vault" "payments" {
  count       = local.backup ? 1 : 0
  name        = "${local.api_name}-payments"
  kms_key_arn = aws_kms_key.data.arn
}

# Nobody deletes a copy, or keeps one too long, without taking this lock away first; CloudTrail tells who did.
resource "aws_backup_vault_lock_configuration" "payments" {
  count              = local.backup ? 1 : 0
  backup_vault_name  = aws_backup_vault.payments[0].name
  min_retention_days = min(7, var.backup_retention_days)
  max_retention_days = var.backup_retention_days
}

resource "aws_backup_plan" "payments" {
  count = local.backup ? 1 : 0
  name  = "${local.api_name}-payments"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.payments[0].name
    schedule          = "cron(20 3 * * ? *)" # UTC, before the daily proof
    start_window      = 60
    completion_window = 180

    lifecycle {
      delete_after = var.backup_retention_days
    }
  }
}

resource "aws_iam_role" "backup" {
  count       = local.backup ? 1 : 0
  name        = "${var.project_name}-backup-role-${var.environment}"
  description = "By which AWS Backup copies the payments, and restores them"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "backup.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
  permissions_boundary = var.permissions_boundary
}

# AWS's own lists of what a copy and a restore call; which table it is, the selection says.
resource "aws_iam_role_policy_attachment" "backup" {
  for_each   = local.backup ? toset(["AWSBackupServiceRolePolicyForBackup", "AWSBackupServiceRolePolicyForRestores"]) : toset([])
  role       = aws_iam_role.backup[0].name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/${each.value}"
}

resource "aws_iam_role_policy" "backup" {
  count = local.backup ? 1 : 0
  name  = "${var.project_name}-backup-${var.environment}"
  role  = aws_iam_role.backup[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey"], Resource = aws_kms_key.data.arn },
      { Effect = "Allow", Action = ["kms:CreateGrant"], Resource = aws_kms_key.data.arn, Condition = { Bool = { "kms:GrantIsForAWSResource" = "true" } } },
      { Effect = "Deny", Action = "dynamodb:*", Resource = [local.table_arns.sessions, "${local.table_arns.sessions}/*"] }, # AWS's lists name every table
    ]
  })
}

resource "aws_backup_selection" "payments" {
  count        = local.backup ? 1 : 0
  name         = "payments"
  plan_id      = aws_backup_plan.payments[0].id
  iam_role_arn = aws_iam_role.backup[0].arn
  resources    = [aws_dynamodb_table.payments.arn]

  depends_on = [aws_iam_role_policy_attachment.backup, aws_iam_role_policy.backup]
}
