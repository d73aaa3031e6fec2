output "bucket" {
  description = "Name of the bucket, for `bucket` in ../versions.tf."
  value       = aws_s3_bucket.state.bucket
}

output "region" {
  description = "Its region, for `region` there."
  value       = var.aws_region
}
