# enable_code_signing: the function takes code only that AWS Signer has signed by this account's profile. Terraform uploads the package,
# has it signed, and gives the function the signed one; nobody who can only update the function can bring code of their own.

locals {
  signs = var.enable_code_signing
}

resource "aws_signer_signing_profile" "bot" {
  count       = local.signs ? 1 : 0
  name_prefix = replace("${var.project_name}_${var.environment}_", "-", "_") # Signer takes no hyphens, and keeps a name that was given up for two years
  platform_id = "AWSLambda-SHA384-ECDSA"

  lifecycle {
    create_before_destroy = true # the function lets go of it first
  }
}

resource "aws_lambda_code_signing_config" "bot" {
  count       = local.signs ? 1 : 0
  description = "Packages of ${local.function_name}"

  allowed_publishers {
    signing_profile_version_arns = [aws_signer_signing_profile.bot[0].version_arn]
  }

  policies {
    untrusted_artifact_on_deployment = "Enforce"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_s3_bucket" "packages" {
  # checkov:skip=CKV_AWS_18:CloudTrail tells who wrote to it; a log bucket would need one of its own
  # checkov:skip=CKV_AWS_144:A package can be built anew, byte for byte
  # checkov:skip=CKV_AWS_145:Packages are no secret, and Signer reads and writes them by itself
  # checkov:skip=CKV2_AWS_62:Nobody waits for its events
  count         = local.signs ? 1 : 0
  bucket        = "${local.api_name}-packages-${local.account}"
  force_destroy = true # packages can be built anew

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "packages" {
  count  = local.signs ? 1 : 0
  bucket = aws_s3_bucket.packages[0].id

  versioning_configuration {
    status = "Enabled" # Signer signs a version of an object
  }
}

resource "aws_s3_bucket_public_access_block" "packages" {
  count                   = local.signs ? 1 : 0
  bucket                  = aws_s3_bucket.packages[0].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_lifecycle_configuration" "packages" {
  count  = local.signs ? 1 : 0
  bucket = aws_s3_bucket.packages[0].id

  rule {
    id     = "earlier-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }

  depends_on = [aws_s3_bucket_versioning.packages]
}

resource "aws_s3_object" "package" {
  # checkov:skip=CKV_AWS_186:As the bucket
  count       = local.signs ? 1 : 0
  bucket      = aws_s3_bucket.packages[0].id
  key         = "unsigned/${local.function_name}.zip"
  source      = local.package
  source_hash = fileexists(local.package) ? filebase64sha256(local.package) : null

  depends_on = [aws_s3_bucket_versioning.packages, aws_s3_bucket_public_access_block.packages]
}

resource "aws_signer_signing_job" "package" {
  count        = local.signs ? 1 : 0
  profile_name = aws_signer_signing_profile.bot[0].name

  source {
    s3 {
      bucket  = aws_s3_bucket.packages[0].id
      key     = aws_s3_object.package[0].key
      version = aws_s3_object.package[0].version_id
    }
  }

  destination {
    s3 {
      bucket = aws_s3_bucket.packages[0].id
      prefix = "signed/"
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}
