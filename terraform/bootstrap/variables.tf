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
