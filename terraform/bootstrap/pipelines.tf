# github_repository: the roles by which the workflows of that repository plan and deploy. What each may do is in policies/. A plan runs
# the code of a branch that nobody has reviewed, so its role reads, and reads no secret and no customer's data.

locals {
  pipelines    = var.github_repository != null
  account      = data.aws_caller_identity.current.account_id
  partition    = data.aws_partition.current.partition
  boundary_arn = "arn:${local.partition}:iam::${local.account}:policy/${var.project_name}-boundary"
  github       = "token.actions.githubusercontent.com"

  policies = {
    for file in ["read", "deploy_function", "deploy_data", "deploy_edge", "deploy_network", "deploy_roles", "boundary"] :
    file => jsonencode(jsondecode(templatefile("${path.module}/policies/${file}.json", {
      project      = var.project_name
      region       = var.aws_region
      account      = local.account
      partition    = local.partition
      state_bucket = aws_s3_bucket.state.bucket
      state_key    = aws_kms_key.state.arn
      boundary     = local.boundary_arn
    })))
  }

  # Each role trusts one environment of GitHub's, and that has its own reviewers.
  pipeline_roles = local.pipelines ? {
    plan   = ["read"]
    deploy = ["read", "deploy_function", "deploy_data", "deploy_edge", "deploy_network", "deploy_roles"]
  } : {}
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = local.pipelines && var.github_oidc_provider_arn == null ? 1 : 0
  url            = "https://${local.github}"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_policy" "pipelines" {
  for_each    = local.pipelines ? local.policies : {}
  name        = each.key == "boundary" ? "${var.project_name}-boundary" : "${var.project_name}-pipeline-${replace(each.key, "_", "-")}"
  description = "policies/${each.key}.json"
  policy      = each.value
}

resource "aws_iam_role" "pipelines" {
  for_each             = local.pipeline_roles
  name                 = "${var.project_name}-pipeline-${each.key}" # no "-role-" in it: the role for deploying may change such ones
  description          = "By which the workflows of ${var.github_repository} ${each.key}"
  max_session_duration = 3 * 3600 # a linear canary takes up to 100 minutes
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = var.github_oidc_provider_arn == null ? aws_iam_openid_connect_provider.github[0].arn : var.github_oidc_provider_arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = {
          "${local.github}:aud" = "sts.amazonaws.com"
          "${local.github}:sub" = "repo:${var.github_repository}:environment:${each.key}"
        }
      }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "pipelines" {
  for_each   = merge([for role, files in local.pipeline_roles : { for file in files : "${role}-${file}" => { role = role, file = file } }]...)
  role       = aws_iam_role.pipelines[each.value.role].name
  policy_arn = aws_iam_policy.pipelines[each.value.file].arn
}
