output "bucket" {
  description = "Name of the bucket, for `bucket` in ../versions.tf."
  value       = aws_s3_bucket.state.bucket
}

output "region" {
  description = "Its region, for `region` there."
  value       = var.aws_region
}

output "plan_role_arn" {
  description = "For the variable AWS_PLAN_ROLE_ARN of GitHub. null without github_repository."
  value       = one([for role in aws_iam_role.pipelines : role.arn if endswith(role.name, "-plan")])
}

output "deploy_role_arn" {
  description = "For the variable AWS_DEPLOY_ROLE_ARN of GitHub. null without github_repository."
  value       = one([for role in aws_iam_role.pipelines : role.arn if endswith(role.name, "-deploy")])
}

output "permissions_boundary" {
  description = "For `permissions_boundary` of each environment that the workflows deploy. null without github_repository."
  value       = local.pipelines ? local.boundary_arn : null
}
