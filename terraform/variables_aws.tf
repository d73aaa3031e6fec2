# What it runs on, and when it raises an alarm.

variable "lambda_package" {
  description = "The function's package, as `python terraform/build_lambda.py` writes it. Relative paths start in this folder."
  type        = string
  default     = "build/lambda.zip"
  nullable    = false

  validation {
    condition     = endswith(var.lambda_package, ".zip")
    error_message = "lambda_package must be the path of a .zip file."
  }
}

variable "lambda_architecture" {
  description = "Processor of the function; the package has to be built for it (`--architecture`)."
  type        = string
  default     = "arm64"
  nullable    = false

  validation {
    condition     = contains(["arm64", "x86_64"], var.lambda_architecture)
    error_message = "lambda_architecture must be arm64 or x86_64."
  }
}

variable "lambda_memory_size" {
  description = "Memory of the function in MB; its share of a processor grows with it."
  type        = number
  default     = 512
  nullable    = false

  validation {
    condition     = var.lambda_memory_size >= 256 && var.lambda_memory_size <= 10240 && floor(var.lambda_memory_size) == var.lambda_memory_size
    error_message = "lambda_memory_size must be a whole number of MB from 256 to 10240."
  }
}

variable "lambda_timeout" {
  description = "Seconds after which AWS ends an invocation. A turn ends by itself after 20, API Gateway gives up after 29; the schedule may take longer."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.lambda_timeout >= 30 && var.lambda_timeout <= 900 && floor(var.lambda_timeout) == var.lambda_timeout
    error_message = "lambda_timeout must be a whole number of seconds from 30 to 900: less could end a turn in the middle of a charge."
  }
}

variable "lambda_reserved_concurrency" {
  description = "At most so many invocations at once. -1: as many as the account has; a new account has too few to reserve any."
  type        = number
  default     = -1
  nullable    = false

  validation {
    condition     = var.lambda_reserved_concurrency == -1 || (var.lambda_reserved_concurrency >= 2 && floor(var.lambda_reserved_concurrency) == var.lambda_reserved_concurrency)
    error_message = "lambda_reserved_concurrency must be -1, or a whole number, 2 at least: the schedule needs a place beside the customers."
  }
}

variable "enable_xray_tracing" {
  description = "Trace the function with X-Ray: its invocations, and its calls to Stripe and AWS by name and time. The API is not traced: that would keep whole URLs."
  type        = bool
  default     = true
  nullable    = false
}

variable "dynamodb_billing_mode" {
  description = "PAY_PER_REQUEST, or PROVISIONED: then capacity follows the load (dynamodb_capacity)."
  type        = string
  default     = "PAY_PER_REQUEST"
  nullable    = false

  validation {
    condition     = contains(["PAY_PER_REQUEST", "PROVISIONED"], var.dynamodb_billing_mode)
    error_message = "dynamodb_billing_mode must be PAY_PER_REQUEST or PROVISIONED."
  }
}

variable "api_throttle_rate" {
  description = "Requests a second that the API takes with its key: of each method that needs it, and of the key in all."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.api_throttle_rate >= 1 && var.api_throttle_rate <= 10000
    error_message = "api_throttle_rate must be a number from 1 to 10000: requests a second."
  }
}

variable "api_throttle_burst" {
  description = "Requests with the key that the API takes at once, above the rate."
  type        = number
  default     = 20
  nullable    = false

  validation {
    condition     = var.api_throttle_burst >= var.api_throttle_rate && var.api_throttle_burst <= 5000 && floor(var.api_throttle_burst) == var.api_throttle_burst
    error_message = "api_throttle_burst must be a whole number from api_throttle_rate to 5000."
  }
}

variable "api_open_throttle_rate" {
  description = "Requests a second that each method takes that anybody can call: the page for the card, the webhook, /health."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.api_open_throttle_rate >= 1 && var.api_open_throttle_rate <= 10000
    error_message = "api_open_throttle_rate must be a number from 1 to 10000: requests a second."
  }
}

variable "api_open_throttle_burst" {
  description = "Requests that such a method takes at once, above the rate."
  type        = number
  default     = 20
  nullable    = false

  validation {
    condition     = var.api_open_throttle_burst >= var.api_open_throttle_rate && var.api_open_throttle_burst <= 5000 && floor(var.api_open_throttle_burst) == var.api_open_throttle_burst
    error_message = "api_open_throttle_burst must be a whole number from api_open_throttle_rate to 5000."
  }
}

variable "cloudwatch_log_retention_days" {
  description = "Days that logs are kept. null: 7, and 400 in prod. The function's log has the audit log in it, for which PCI DSS 10.5.1 asks for a year: 365 at least everywhere, and 400 with null."
  type        = number
  default     = null

  validation {
    condition     = var.cloudwatch_log_retention_days == null || contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], coalesce(var.cloudwatch_log_retention_days, 0))
    error_message = "cloudwatch_log_retention_days must be one that CloudWatch knows: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653."
  }

  validation {
    condition     = var.environment != "prod" || coalesce(var.cloudwatch_log_retention_days, 400) >= 365
    error_message = "cloudwatch_log_retention_days must be 365 at least in prod: its logs say who called."
  }
}

variable "alarm_email" {
  description = "Where alarms are sent. AWS asks that address to agree first. null: to the topic alone (output alarm_topic_arn)."
  type        = string
  default     = null

  validation {
    condition     = var.alarm_email == null || can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", var.alarm_email))
    error_message = "alarm_email must be an e-mail address, such as oncall@example.com."
  }
}

variable "monthly_budget" {
  description = "Dollars that the whole account may cost in a month: the topic of the alarms is told when they are spent, or will be. 0: no such alarm."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.monthly_budget >= 0
    error_message = "monthly_budget must be a number of dollars, or 0."
  }
}

variable "bedrock_token_threshold" {
  description = "Input tokens a day above which the two token alarms go off."
  type        = number
  default     = 100000
  nullable    = false

  validation {
    condition     = var.bedrock_token_threshold >= 1000 && floor(var.bedrock_token_threshold) == var.bedrock_token_threshold
    error_message = "bedrock_token_threshold must be a whole number of tokens, 1000 at least."
  }
}

variable "decline_alarm_percent" {
  description = "Declines among the charges and cards tried within an hour above which somebody may be testing stolen cards."
  type        = number
  default     = 40
  nullable    = false

  validation {
    condition     = var.decline_alarm_percent >= 5 && var.decline_alarm_percent <= 95
    error_message = "decline_alarm_percent must be a number from 5 to 95."
  }
}

variable "webhook_silence_hours" {
  description = "Alarm when Stripe has sent no webhook for so many hours. 0: no such alarm, for shops where nothing happens that long."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = contains([0, 1, 2, 3, 4, 6, 8, 12, 24], var.webhook_silence_hours)
    error_message = "webhook_silence_hours must be 0, 1, 2, 3, 4, 6, 8, 12 or 24."
  }
}

variable "permissions_boundary" {
  description = "ARN of a policy that bounds every role that is made here; bootstrap/ makes one, without which its role for deploying makes no role. null: none."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null || can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:policy/.+$", var.permissions_boundary))
    error_message = "permissions_boundary must be the ARN of a policy of IAM."
  }
}
