# Who may do what: policies of roles, keys and the topic.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  stripe_secret_key = "sk_test_0123456789abcdef"
  lambda_package    = "tests/package.zip"
}

run "one_policy_for_each_concern" {
  command = plan

  assert {
    condition     = toset([for policy in aws_iam_role_policy.lambda : policy.name]) == toset([for concern in ["logs", "tables", "secret", "keys", "model", "xray"] : "payment-smart-bot-lambda-${concern}-dev"])
    error_message = "The role has more policies than what is switched on needs, or fewer."
  }
}

run "no_wildcards" {
  command = plan

  assert {
    condition = toset(flatten([
      for policy in aws_iam_role_policy.lambda : [
        for statement in jsondecode(policy.policy).Statement : [for resource in flatten([statement.Resource]) : "${policy.name} ${resource}" if strcontains(resource, "*")]
      ]
      ])) == toset([
      "payment-smart-bot-lambda-logs-dev arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/payment-smart-bot-handler-dev:*",
      "payment-smart-bot-lambda-model-dev arn:aws:bedrock:*::foundation-model/amazon.nova-2-lite-v1:0",
      "payment-smart-bot-lambda-xray-dev *",
    ])
    error_message = "Of wildcards, the role may have those of its log's streams, of X-Ray and of the model's regions only."
  }

  assert {
    condition = alltrue(flatten([
      for policy in concat(values(aws_iam_role_policy.lambda), [aws_iam_role_policy.scheduler]) : [
        for statement in jsondecode(policy.policy).Statement : [for action in flatten([statement.Action]) : !strcontains(action, "*")]
      ]
    ]))
    error_message = "Every action is named."
  }
}

run "tables_and_indexes" {
  command = plan

  assert {
    condition = (
      jsondecode(aws_iam_role_policy.lambda["tables"].policy).Statement[0].Resource == [
        "arn:aws:dynamodb:us-east-1:123456789012:table/payment-smart-bot-sessions-dev", "arn:aws:dynamodb:us-east-1:123456789012:table/payment-smart-bot-payments-dev",
      ]
      && contains(jsondecode(aws_iam_role_policy.lambda["tables"].policy).Statement[1].Resource, "arn:aws:dynamodb:us-east-1:123456789012:table/payment-smart-bot-payments-dev/index/byNotice")
      && length(jsondecode(aws_iam_role_policy.lambda["tables"].policy).Statement[1].Resource) == length(aws_dynamodb_table.sessions.global_secondary_index) + length(aws_dynamodb_table.payments.global_secondary_index)
    )
    error_message = "The role reaches these tables and their indexes."
  }

  assert {
    condition     = length(setintersection(flatten([for statement in jsondecode(aws_iam_role_policy.lambda["tables"].policy).Statement : statement.Action]), ["dynamodb:Scan", "dynamodb:DeleteTable", "dynamodb:UpdateTable"])) == 0
    error_message = "The bot neither scans nor changes tables."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.lambda["secret"].policy).Statement[0].Resource == aws_secretsmanager_secret.bot.arn
    error_message = "The role reads its own secret."
  }
}

run "model_by_profile" {
  command = plan

  assert {
    condition = (
      jsondecode(aws_iam_role_policy.lambda["model"].policy).Statement[0].Resource == "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-2-lite-v1:0"
      && jsondecode(aws_iam_role_policy.lambda["model"].policy).Statement[1].Condition.StringEquals["bedrock:InferenceProfileArn"] == "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-2-lite-v1:0"
      && alltrue([for statement in jsondecode(aws_iam_role_policy.lambda["model"].policy).Statement : statement.Action == ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]])
    )
    error_message = "The model is reached by the account's profile alone."
  }
}

run "model_by_itself" {
  command = plan

  variables {
    bedrock_model_id = "amazon.nova-lite-v1:0"
  }

  assert {
    condition = (
      length(jsondecode(aws_iam_role_policy.lambda["model"].policy).Statement) == 1
      && jsondecode(aws_iam_role_policy.lambda["model"].policy).Statement[0].Resource == "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"
    )
    error_message = "Without a profile, it is the model in this region."
  }
}

run "keys_by_purpose" {
  command = plan

  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_role_policy.lambda["keys"].policy).Statement :
      statement.Resource == aws_kms_key.data.arn && length(statement.Condition) > 0
    ])
    error_message = "The role uses the key for what it is there for, each by a condition."
  }

  assert {
    condition     = length(jsondecode(aws_kms_key.data.policy).Statement) == 1 && jsondecode(aws_kms_key.data.policy).Statement[0].Principal.AWS == "arn:aws:iam::123456789012:root"
    error_message = "No service is let near the key that seals card numbers; IAM decides."
  }

  assert {
    condition = anytrue([
      for statement in jsondecode(aws_kms_key.operations.policy).Statement :
      try(statement.Principal.Service == "logs.us-east-1.amazonaws.com" && contains(statement.Condition.ArnEquals["kms:EncryptionContext:aws:logs:arn"], "arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/payment-smart-bot-handler-dev"), false)
    ])
    error_message = "CloudWatch Logs must be able to encrypt these log groups."
  }

  assert {
    condition = anytrue([
      for statement in jsondecode(aws_kms_key.operations.policy).Statement :
      try(statement.Principal.Service == "cloudwatch.amazonaws.com" && contains(statement.Action, "kms:GenerateDataKey"), false)
    ])
    error_message = "Alarms must be able to publish to the encrypted topic."
  }
}

run "topic" {
  command = plan

  assert {
    condition     = aws_sns_topic.alarms.kms_master_key_id == aws_kms_key.operations.arn
    error_message = "The topic is encrypted with the key that CloudWatch may use."
  }

  assert {
    condition = anytrue([
      for statement in jsondecode(aws_sns_topic_policy.alarms.policy).Statement :
      statement.Effect == "Deny" && try(statement.Condition.Bool["aws:SecureTransport"] == "false", false)
    ])
    error_message = "Nothing is published without TLS."
  }
}

run "schedule" {
  command = plan

  assert {
    condition     = aws_scheduler_schedule.reconcile.schedule_expression == "rate(1 minutes)" && jsondecode(aws_scheduler_schedule.reconcile.target[0].input)["detail-type"] == "Scheduled Event"
    error_message = "What is open is settled every minute."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.scheduler.policy).Statement[0].Resource == "arn:aws:lambda:us-east-1:123456789012:function:payment-smart-bot-handler-dev:live"
    error_message = "The schedule may call this function, by its alias."
  }
}
