# The function's role: one policy for each concern, each down to the very table, index, key, secret and model.

resource "aws_iam_role" "lambda" {
  name        = "${var.project_name}-lambda-role-${var.environment}"
  description = "What ${local.function_name} may do"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
  permissions_boundary = var.permissions_boundary
}

locals {
  model_actions   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"] # Converse goes by these: there is no bedrock:Converse
  network_actions = ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"]

  lambda_concerns = {
    logs = {
      needed = true
      statements = [{
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${local.log_group_arns.function}:*" # the streams of that group
      }]
    }

    tables = {
      needed = true
      statements = [
        {
          Effect   = "Allow"
          Action   = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:Query"]
          Resource = [local.table_arns.sessions, local.table_arns.payments]
        },
        {
          Effect = "Allow"
          Action = ["dynamodb:Query"]
          Resource = concat(
            [for name in keys(local.session_indexes) : "${local.table_arns.sessions}/index/${name}"],
            [for name in keys(local.payment_indexes) : "${local.table_arns.payments}/index/${name}"],
          )
        },
      ]
    }

    secret = {
      needed     = true
      statements = [{ Effect = "Allow", Action = ["secretsmanager:GetSecretValue"], Resource = aws_secretsmanager_secret.bot.arn }]
    }

    keys = {
      needed = true
      statements = concat(
        [
          {
            Sid       = "SealCardNumbers"
            Effect    = "Allow"
            Action    = ["kms:Encrypt", "kms:Decrypt"]
            Resource  = aws_kms_key.data.arn
            Condition = { Null = { "kms:EncryptionContext:sessionId" = "false" } } # each number is bound to its session
          },
          {
            Sid       = "UseTheTables"
            Effect    = "Allow"
            Action    = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:DescribeKey"]
            Resource  = aws_kms_key.data.arn
            Condition = { StringEquals = { "kms:ViaService" = "dynamodb.${var.aws_region}.amazonaws.com" } }
          },
          {
            Sid       = "ReadTheSecret"
            Effect    = "Allow"
            Action    = ["kms:Decrypt"]
            Resource  = aws_kms_key.data.arn
            Condition = { StringEquals = { "kms:ViaService" = "secretsmanager.${var.aws_region}.amazonaws.com" } }
          },
          {
            Sid       = "ReadItsEnvironment"
            Effect    = "Allow"
            Action    = ["kms:Decrypt"]
            Resource  = aws_kms_key.data.arn
            Condition = { StringEquals = { "kms:EncryptionContext:aws:lambda:FunctionArn" = local.function_arn } }
          },
        ],
        [for statement in [{
          Sid       = "UseTheGuardrail"
          Effect    = "Allow"
          Action    = ["kms:Decrypt"]
          Resource  = aws_kms_key.data.arn
          Condition = { StringEquals = { "kms:ViaService" = "bedrock.${var.aws_region}.amazonaws.com" } }
        }] : statement if var.enable_bedrock_guardrails],
      )
    }

    model = {
      needed = var.bedrock_model_id != null
      statements = concat(
        [for statement in [
          { Effect = "Allow", Action = local.model_actions, Resource = local.profile_arn },
          {
            Effect = "Allow"
            Action = local.model_actions
            # Any region: the profile decides for each call where the model answers, and may come to route to more regions.
            Resource  = "arn:${local.partition}:bedrock:*::foundation-model/${local.model}"
            Condition = { StringEquals = { "bedrock:InferenceProfileArn" = local.profile_arn } }
          },
        ] : statement if local.by_profile],
        [for statement in [
          { Effect = "Allow", Action = local.model_actions, Resource = "arn:${local.partition}:bedrock:${var.aws_region}::foundation-model/${local.model}" },
        ] : statement if !local.by_profile],
      )
    }

    guardrails = {
      needed = var.enable_bedrock_guardrails
      statements = [{
        Effect   = "Allow"
        Action   = ["bedrock:ApplyGuardrail", "bedrock:GetGuardrail", "bedrock:ListGuardrails"]
        Resource = one(aws_bedrock_guardrail.bot[*].guardrail_arn)
      }]
    }

    xray = {
      needed = var.enable_xray_tracing
      statements = [{
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*" # X-Ray knows no resources for these two
      }]
    }

    live = {
      needed     = var.enable_live_chat
      statements = local.live_statements
    }

    network = {
      needed = var.enable_vpc
      statements = [
        {
          Effect   = "Allow"
          Action   = local.network_actions
          Resource = "*" # Lambda asks for just this, before the interfaces are there that could be named
        },
        {
          Effect    = "Deny" # Lambda itself needs them; the code that runs in it does not
          Action    = local.network_actions
          Resource  = "*"
          Condition = { ArnEquals = { "lambda:SourceFunctionArn" = local.function_arn } }
        },
      ]
    }
  }

  lambda_policies = { for concern, policy in local.lambda_concerns : concern => policy.statements if policy.needed }
}

resource "aws_iam_role_policy" "lambda" {
  for_each = local.lambda_policies
  name     = "${var.project_name}-lambda-${each.key}-${var.environment}"
  role     = aws_iam_role.lambda.id
  policy   = jsonencode({ Version = "2012-10-17", Statement = each.value })

  lifecycle {
    create_before_destroy = true # what an option needed is taken away after the function does without
  }
}

resource "aws_iam_role" "scheduler" {
  name        = "${var.project_name}-scheduler-role-${var.environment}"
  description = "What the schedule of ${local.api_name} may do"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "scheduler.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
  permissions_boundary = var.permissions_boundary
}

resource "aws_iam_role_policy" "scheduler" {
  name = "${var.project_name}-scheduler-${var.environment}"
  role = aws_iam_role.scheduler.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["lambda:InvokeFunction"], Resource = local.alias_arn },
      { Effect = "Allow", Action = ["kms:Decrypt"], Resource = aws_kms_key.operations.arn }, # the schedule is encrypted
    ]
  })
}
