terraform {
  required_version = ">= 1.11" # write-only arguments: secrets that are neither in a plan nor in a state

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.50" # from 6.26 on a plan reads no write-only secret; 6.50 mended how they are planned
    }
  }

  # Without a backend the state is a file in this folder: enough to try it, not for a team. bootstrap/ makes the bucket,
  # README.md says how the state moves there.
  #
  # backend "s3" {
  #   bucket       = "payment-smart-bot-state-123456789012" # output `bucket` of bootstrap/
  #   key          = "dev/terraform.tfstate"                # one key for each environment
  #   region       = "us-east-1"
  #   encrypt      = true
  #   use_lockfile = true # a lock of S3's own: no DynamoDB table
  # }
}

provider "aws" {
  region = var.aws_region

  default_tags {
    tags = merge({ Project = var.project_name, Environment = var.environment, ManagedBy = "terraform" }, var.tags)
  }
}
