variable "aws_region" {
  description = "AWS region of the bucket."
  type        = string
  default     = "us-east-1"
  nullable    = false

  validation {
    condition     = can(regex("^(af|ap|ca|eu|il|me|mx|sa|us)(-(gov|iso[a-z]?))?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$", var.aws_region))
    error_message = "aws_region must be the name of an AWS region, such as us-east-1 or eu-central-1."
  }
}

variable "project_name" {
  description = "Begins the names of bucket and key."
  type        = string
  default     = "payment-smart-bot"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,26}[a-z0-9]$", var.project_name))
    error_message = "project_name must have 3 to 28 characters of a-z, 0-9 and -, start with a letter and not end with -."
  }
}

variable "manage_api_gateway_account" {
  description = "Set the role by which API Gateway writes logs, one for each account and region. true where `aws apigateway get-account` shows none."
  type        = bool
  default     = false
  nullable    = false
}

variable "github_repository" {
  description = "Repository, as owner/name, whose workflows plan and deploy: makes a role for each, and the boundary of the roles that they make. null: none."
  type        = string
  default     = null

  validation {
    condition     = var.github_repository == null || can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.github_repository))
    error_message = "github_repository must be an owner and a name, such as acme/payment-smart-bot."
  }
}

variable "github_oidc_provider_arn" {
  description = "The account's provider for GitHub's tokens, where it has one. An account has room for one. null: it is made here."
  type        = string
  default     = null

  validation {
    condition     = var.github_oidc_provider_arn == null || can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/token\\.actions\\.githubusercontent\\.com$", var.github_oidc_provider_arn))
    error_message = "github_oidc_provider_arn must be the ARN of the provider token.actions.githubusercontent.com."
  }
}
