mock_provider "aws" {
  override_during = plan

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::payment-smart-bot-state-123456789012" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/mocked" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-east-1:123456789012:key/mocked" }
  }
}

run "bucket" {
  command = plan

  assert {
    condition     = output.bucket == "payment-smart-bot-state-123456789012" && output.region == "us-east-1"
    error_message = "The name must be one that no other account has."
  }

  assert {
    condition = (
      aws_s3_bucket_versioning.state.versioning_configuration[0].status == "Enabled"
      && one(one(aws_s3_bucket_server_side_encryption_configuration.state.rule).apply_server_side_encryption_by_default).kms_master_key_id == aws_kms_key.state.arn
      && aws_s3_bucket_public_access_block.state.block_public_acls && aws_s3_bucket_public_access_block.state.block_public_policy
      && aws_s3_bucket_public_access_block.state.ignore_public_acls && aws_s3_bucket_public_access_block.state.restrict_public_buckets
    )
    error_message = "The bucket must be versioned, encrypted and private."
  }

  assert {
    condition = (
      jsondecode(aws_s3_bucket_policy.state.policy).Statement[0].Effect == "Deny"
      && jsondecode(aws_s3_bucket_policy.state.policy).Statement[0].Condition.Bool["aws:SecureTransport"] == "false"
    )
    error_message = "The bucket must be reached by TLS alone."
  }
}

run "logs_of_api_gateway_are_left_alone" {
  command = plan

  assert {
    condition     = length(aws_api_gateway_account.this) == 0 && length(aws_iam_role.api_logs) == 0
    error_message = "The account may have a role for that already; only who asks for it replaces it."
  }
}

run "logs_of_api_gateway" {
  command = plan

  variables {
    manage_api_gateway_account = true
  }

  assert {
    condition = (
      aws_api_gateway_account.this[0].cloudwatch_role_arn == aws_iam_role.api_logs[0].arn && aws_iam_role.api_logs[0].name == "payment-smart-bot-api-logs-role"
      && endswith(aws_iam_role_policy_attachment.api_logs[0].policy_arn, "AmazonAPIGatewayPushToCloudWatchLogs")
    )
    error_message = "API Gateway must be able to write logs, for every environment of the account."
  }
}

run "no_pipelines" {
  command = plan

  assert {
    condition     = length(aws_iam_role.pipelines) == 0 && length(aws_iam_policy.pipelines) == 0 && length(aws_iam_openid_connect_provider.github) == 0 && output.plan_role_arn == null && output.permissions_boundary == null
    error_message = "Nobody from outside may enter the account before a repository is named."
  }
}

run "pipelines" {
  command = plan

  variables {
    github_repository = "acme/shop"
  }

  override_resource {
    target          = aws_iam_openid_connect_provider.github[0]
    override_during = plan
    values          = { arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
  }

  assert {
    condition = alltrue([
      for role, subject in { plan = "repo:acme/shop:environment:plan", deploy = "repo:acme/shop:environment:deploy" } :
      jsondecode(aws_iam_role.pipelines[role].assume_role_policy).Statement[0].Condition.StringEquals == {
        "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
        "token.actions.githubusercontent.com:sub" = subject
      }
    ])
    error_message = "Each role must trust one environment of one repository."
  }

  assert {
    condition = (
      [for key in keys(aws_iam_role_policy_attachment.pipelines) : key if startswith(key, "plan-")] == ["plan-read"]
      && length([for key in keys(aws_iam_role_policy_attachment.pipelines) : key if startswith(key, "deploy-")]) == 6
      && length(aws_iam_policy.pipelines) == 7
    )
    error_message = "A plan reads; who deploys may do the rest; and the boundary is attached by neither."
  }

  assert {
    condition     = output.permissions_boundary == "arn:aws:iam::123456789012:policy/payment-smart-bot-boundary" && aws_iam_policy.pipelines["boundary"].name == "payment-smart-bot-boundary"
    error_message = "The boundary must be the one that the policy for roles asks for."
  }

  assert {
    condition     = alltrue([for policy in aws_iam_policy.pipelines : length(policy.policy) <= 6144 && !strcontains(policy.policy, "$${")])
    error_message = "IAM takes 6,144 characters, and every name must be filled in."
  }
}

run "an_account_that_knows_github_already" {
  command = plan

  variables {
    github_repository        = "acme/shop"
    github_oidc_provider_arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
  }

  assert {
    condition     = length(aws_iam_openid_connect_provider.github) == 0 && strcontains(aws_iam_role.pipelines["plan"].assume_role_policy, "oidc-provider/token.actions.githubusercontent.com")
    error_message = "An account has room for one such provider."
  }
}

run "refusals" {
  command = plan

  variables {
    aws_region               = "moon-1"
    project_name             = "A"
    github_repository        = "https://github.com/acme/shop"
    github_oidc_provider_arn = "github"
  }

  expect_failures = [var.aws_region, var.project_name, var.github_repository, var.github_oidc_provider_arn]
}
