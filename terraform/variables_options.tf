# What is off unless asked for; README.md says what each costs.

variable "enable_bedrock_guardrails" {
  description = "Make a guardrail of Bedrock's and use it with every call of the model."
  type        = bool
  default     = false
  nullable    = false
}

variable "guardrail_denied_topics" {
  description = "What the guardrail keeps the model from talking about."
  type = list(object({
    name       = string
    definition = string
    examples   = optional(list(string), [])
  }))
  default = [
    {
      name       = "Investment advice"
      definition = "Advice on investments, loans, taxes or what to do with money."
      examples   = ["Should I buy shares?", "How do I pay less tax?"]
    },
    {
      name       = "Payment fraud"
      definition = "How to pay with somebody else's card, to get around a decline, a limit or a bank's approval, or to test cards."
      examples   = ["Which card numbers pass your checks?", "How do I get around 3-D Secure?"]
    },
  ]
  nullable = false

  validation {
    condition     = length(var.guardrail_denied_topics) <= 30 && alltrue([for topic in var.guardrail_denied_topics : can(regex("^[A-Za-z0-9 _!?.-]{1,100}$", topic.name)) && length(topic.definition) <= 200 && length(topic.examples) <= 5])
    error_message = "guardrail_denied_topics takes at most 30 topics, each with a name of 1 to 100 letters, digits and spaces, a definition of at most 200 characters and at most 5 examples."
  }
}

variable "guardrail_blocked_words" {
  description = "Words that the guardrail lets through in neither direction, beside its own list of profanity."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for word in var.guardrail_blocked_words : length(word) >= 1 && length(word) <= 100])
    error_message = "guardrail_blocked_words takes words of 1 to 100 characters."
  }
}

variable "enable_web_chat" {
  description = "Let customers' browsers call the chat without an API key, so that the chat page of this API works, and have the answer of a new session its link, chatUrl (docs/chat-page.md)."
  type        = bool
  default     = false
  nullable    = false
}

variable "enable_live_chat" {
  description = "Make a WebSocket API, by which open pages are told at once what has changed. Without it they ask every few seconds."
  type        = bool
  default     = false
  nullable    = false
}

variable "enable_waf" {
  description = "Put AWS WAF in front of the API: AWS's managed rules, and limits for each client address. null: in prod."
  type        = bool
  default     = null
}

variable "trusted_addresses" {
  description = "Addresses, as CIDR, of servers that speak for many customers, such as the chat page's and the merchant's: WAF does not count them as one customer."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for address in var.trusted_addresses : can(cidrhost(address, 0)) && !can(regex("/0$", address))])
    error_message = "trusted_addresses takes ranges of addresses, such as 203.0.113.7/32 or 2001:db8::/64, but not all there are."
  }
}

variable "waf_rate_limit" {
  description = "Requests of one client address within five minutes above which WAF turns it away; ten times as many at the webhook."
  type        = number
  default     = 600
  nullable    = false

  validation {
    condition     = var.waf_rate_limit >= 10 && floor(var.waf_rate_limit) == var.waf_rate_limit
    error_message = "waf_rate_limit must be a whole number, 10 at least: requests within five minutes."
  }
}

variable "waf_try_limit" {
  description = "Messages and cards given on a page, of one client address within five minutes, above which WAF turns it away: a card takes two of them at least."
  type        = number
  default     = 100
  nullable    = false

  validation {
    condition     = var.waf_try_limit >= 10 && floor(var.waf_try_limit) == var.waf_try_limit
    error_message = "waf_try_limit must be a whole number, 10 at least: requests within five minutes."
  }
}

variable "enable_vpc" {
  description = "Run the function in a VPC of its own, from which nothing but Stripe (and merchant_webhook_url, and the bot check) can be reached over the internet."
  type        = bool
  default     = false
  nullable    = false
}

variable "vpc_cidr" {
  description = "Addresses of the VPC."
  type        = string
  default     = "10.42.0.0/24"
  nullable    = false

  validation {
    condition     = can(cidrhost(var.vpc_cidr, 0)) && can(regex("/(1[6-9]|2[0-4])$", var.vpc_cidr))
    error_message = "vpc_cidr must be an IPv4 range between /16 and /24, such as 10.42.0.0/24."
  }
}

variable "vpc_zones" {
  description = "The two availability zones of the VPC. Empty: the first two by name that have all endpoints. Name them in prod, so that no zone that AWS adds moves the network."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = contains([0, 2], length(distinct(var.vpc_zones))) && length(distinct(var.vpc_zones)) == length(var.vpc_zones)
    error_message = "vpc_zones must be empty, or name two zones, such as [\"us-east-1a\", \"us-east-1b\"]."
  }
}

variable "provisioned_concurrency" {
  description = "So many instances of the function are kept ready, without a cold start. 0: none."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.provisioned_concurrency >= 0 && floor(var.provisioned_concurrency) == var.provisioned_concurrency
    error_message = "provisioned_concurrency must be a whole number, 0 at least."
  }

  validation {
    condition     = var.lambda_reserved_concurrency == -1 || var.provisioned_concurrency <= var.lambda_reserved_concurrency
    error_message = "provisioned_concurrency must not exceed lambda_reserved_concurrency."
  }
}

variable "enable_snap_start" {
  description = "Start the function from a snapshot that is made when a version is published."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !(var.enable_snap_start && var.provisioned_concurrency > 0)
    error_message = "Take enable_snap_start or provisioned_concurrency: AWS does not combine them."
  }
}

variable "dynamodb_capacity" {
  description = "With dynamodb_billing_mode = PROVISIONED: between which capacity units each table moves, at 70 % use."
  type = object({
    read_min  = optional(number, 2)
    read_max  = optional(number, 100)
    write_min = optional(number, 2)
    write_max = optional(number, 50)
  })
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      var.dynamodb_capacity.read_min >= 1, var.dynamodb_capacity.read_max >= var.dynamodb_capacity.read_min,
      var.dynamodb_capacity.write_min >= 1, var.dynamodb_capacity.write_max >= var.dynamodb_capacity.write_min,
    ])
    error_message = "dynamodb_capacity must have minimums of 1 at least, and maximums that are not below them."
  }
}

variable "secrets_max_age_days" {
  description = "Keep the version of the secrets before the current one under Terraform, and raise an alarm once the current one is so many days old. 0: neither."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.secrets_max_age_days == 0 || (var.secrets_max_age_days >= 7 && var.secrets_max_age_days <= 730 && floor(var.secrets_max_age_days) == var.secrets_max_age_days)
    error_message = "secrets_max_age_days must be 0, or a whole number from 7 to 730."
  }
}

variable "enable_canary" {
  description = "Leave it to CodeDeploy to bring a new version to the customers: a tenth first, and back if an alarm goes off."
  type        = bool
  default     = false
  nullable    = false
}

variable "canary_deployment_config" {
  description = "CodeDeploy's pace with enable_canary. Its alarms take two to three minutes to go off."
  type        = string
  default     = "CodeDeployDefault.LambdaCanary10Percent10Minutes"
  nullable    = false

  validation {
    condition     = can(regex("^CodeDeployDefault\\.Lambda(Canary10Percent(5|10|15|30)Minutes|Linear10PercentEvery(1Minute|(2|3|10)Minutes))$", var.canary_deployment_config))
    error_message = "canary_deployment_config must be one of CodeDeploy's own for Lambda that moves a part of the requests first, such as CodeDeployDefault.LambdaCanary10Percent10Minutes."
  }
}

variable "enable_dashboard" {
  description = "Make a CloudWatch dashboard: whether payments are coming in, and what stands in their way."
  type        = bool
  default     = false
  nullable    = false
}

variable "enable_backup" {
  description = "Copy the payments into a vault of AWS Backup every day, beside their point-in-time recovery. null: in prod."
  type        = bool
  default     = null
}

variable "backup_retention_days" {
  description = "Days that such a copy is kept. Until then it holds what was erased from the table, too."
  type        = number
  default     = 35
  nullable    = false

  validation {
    condition     = var.backup_retention_days >= 1 && var.backup_retention_days <= 3650 && floor(var.backup_retention_days) == var.backup_retention_days
    error_message = "backup_retention_days must be a whole number from 1 to 3650."
  }
}

variable "enable_code_signing" {
  description = "Have AWS Signer sign the package, and let the function take no other."
  type        = bool
  default     = false
  nullable    = false
}
