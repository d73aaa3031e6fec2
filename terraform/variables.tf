# Where it runs, and what the customer, the merchant and Stripe see of it. What it runs on is in variables_aws.tf, what can be
# added in variables_options.tf.

variable "aws_region" {
  description = "AWS region of everything that is made here."
  type        = string
  default     = "us-east-1"
  nullable    = false

  validation {
    condition     = can(regex("^(af|ap|ca|eu|il|me|mx|sa|us)(-(gov|iso[a-z]?))?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$", var.aws_region))
    error_message = "aws_region must be the name of an AWS region, such as us-east-1 or eu-central-1."
  }
}

variable "environment" {
  description = "Ends every name, and is the stage of the API. prod adds deletion protection and needs merchant_api_key or merchant_api_keys."
  type        = string
  default     = "dev"
  nullable    = false

  validation {
    condition     = contains(["dev", "staging", "prod"], var.environment)
    error_message = "environment must be dev, staging or prod."
  }
}

variable "project_name" {
  description = "Begins every name."
  type        = string
  default     = "payment-smart-bot"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,26}[a-z0-9]$", var.project_name))
    error_message = "project_name must have 3 to 28 characters of a-z, 0-9 and -, start with a letter and not end with -: the longest name made of it still has to fit into IAM's 64 characters."
  }
}

variable "tags" {
  description = "Tags of everything that takes tags, beside Project, Environment and ManagedBy."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key in keys(var.tags) : !startswith(lower(key), "aws:") && length(key) <= 128])
    error_message = "tags must have keys of at most 128 characters that do not start with aws:, which AWS keeps to itself."
  }
}

# Ephemeral: Terraform passes these on to Secrets Manager and keeps them in neither the plan nor the state. It can not see
# that one has changed, either: raise secrets_version for that. An empty one counts as none: so pipelines pass on what they lack.

variable "stripe_secret_key" {
  description = "Stripe's secret or restricted key, test or live."
  type        = string
  sensitive   = true
  ephemeral   = true
  nullable    = false

  validation {
    condition     = can(regex("^(sk|rk)_(test|live)_[A-Za-z0-9_]{8,}$", var.stripe_secret_key))
    error_message = "stripe_secret_key must be a key of https://dashboard.stripe.com/apikeys that starts with sk_test_, rk_test_, sk_live_ or rk_live_."
  }

  validation {
    condition     = !can(regex("_live_", var.stripe_secret_key)) || var.card_entry != "chat" || var.allow_raw_card_data
    error_message = "With a live stripe_secret_key, leave card_entry out or set it to form or checkout. Cards typed in the chat need allow_raw_card_data = true: only if your PCI DSS scope covers it."
  }

  validation {
    condition     = var.stripe_publishable_key == null || can(regex("_live_", var.stripe_secret_key)) == can(regex("_live_", var.stripe_publishable_key))
    error_message = "stripe_secret_key and stripe_publishable_key must both be of test mode, or both live."
  }
}

variable "stripe_webhook_secret" {
  description = "Signing secret of Stripe's webhook endpoint (output webhook_endpoint); two, separated by a comma, while one is exchanged. null: no webhooks."
  type        = string
  sensitive   = true
  ephemeral   = true
  default     = null

  validation {
    condition     = coalesce(var.stripe_webhook_secret, "-") == "-" || can(regex("^whsec_[A-Za-z0-9_+/=]+(,whsec_[A-Za-z0-9_+/=]+)?$", var.stripe_webhook_secret))
    error_message = "stripe_webhook_secret must start with whsec_: Stripe shows it beside the webhook endpoint. Separate two with a comma and no space."
  }
}

variable "merchant_api_key" {
  description = "Opens the merchant's endpoints: a random text of at least 32 characters. null: they stay closed."
  type        = string
  sensitive   = true
  ephemeral   = true
  default     = null

  validation {
    condition     = coalesce(var.merchant_api_key, "-") == "-" || can(regex("^[!-~]{32,256}$", var.merchant_api_key))
    error_message = "merchant_api_key must have 32 to 256 visible characters; `openssl rand -hex 32` makes one."
  }

  validation {
    condition     = var.environment != "prod" || coalesce(var.merchant_api_key, "-") != "-" || coalesce(var.merchant_api_keys, "-") != "-"
    error_message = "merchant_api_key or merchant_api_keys must be set in prod: without one nobody could refund."
  }
}

variable "merchant_api_keys" {
  description = "Further merchant keys, each with a name and what it may do, such as desk:view+refund:KEY,shop:create:KEY. null: none."
  type        = string
  sensitive   = true
  ephemeral   = true
  default     = null

  validation {
    condition     = coalesce(var.merchant_api_keys, "-") == "-" || can(regex("^[a-z][a-z0-9-]{0,31}:(view|create|refund|erase)(\\+(view|create|refund|erase))*:[!-+.-9;-~-]{32,256}(,[a-z][a-z0-9-]{0,31}:(view|create|refund|erase)(\\+(view|create|refund|erase))*:[!-+.-9;-~-]{32,256})*$", var.merchant_api_keys))
    error_message = "merchant_api_keys must be keys of the form name:roles:key with a comma and no space between them. The roles are view, create, refund and erase, joined by +; a key has at least 32 visible characters without commas and colons."
  }
}

variable "merchant_webhook_secret" {
  description = "Signs what is sent to merchant_webhook_url. Without that URL it does nothing."
  type        = string
  sensitive   = true
  ephemeral   = true
  default     = null

  validation {
    condition     = coalesce(var.merchant_webhook_secret, "-") == "-" || can(regex("^[!-~]{16,256}$", var.merchant_webhook_secret))
    error_message = "merchant_webhook_secret must have 16 to 256 visible characters; `openssl rand -hex 32` makes one."
  }

  validation {
    condition     = var.merchant_webhook_url == null || coalesce(var.merchant_webhook_secret, "-") != "-"
    error_message = "Set merchant_webhook_secret with merchant_webhook_url: what is sent there is signed."
  }
}

variable "secrets_version" {
  description = "Raise it by one whenever one of the secrets above changes; only then are they written."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.secrets_version >= 1 && floor(var.secrets_version) == var.secrets_version
    error_message = "secrets_version must be a whole number, 1 at least."
  }
}

variable "stripe_publishable_key" {
  description = "Stripe's publishable key of the same account and mode. card_entry = form needs it."
  type        = string
  default     = null

  validation {
    condition     = var.stripe_publishable_key == null || can(regex("^pk_(test|live)_[A-Za-z0-9_]+$", var.stripe_publishable_key))
    error_message = "stripe_publishable_key must start with pk_test_ or pk_live_."
  }

  validation {
    condition     = var.card_entry != "form" || var.stripe_publishable_key != null
    error_message = "stripe_publishable_key must be set with card_entry = \"form\"."
  }
}

variable "card_entry" {
  description = "Where the card is given: chat, form or checkout (docs/card-entry.md). null: what the bot takes for the kind of key."
  type        = string
  default     = null

  validation {
    condition     = var.card_entry == null || contains(["chat", "form", "checkout"], coalesce(var.card_entry, "-"))
    error_message = "card_entry must be chat, form or checkout."
  }
}

variable "turnstile_site_key" {
  description = "Site key of a widget of Cloudflare Turnstile: pages check for bots before a card is tried. Needs turnstile_secret_key."
  type        = string
  default     = null

  validation {
    condition     = var.turnstile_site_key == null || can(regex("^[A-Za-z0-9_-]{1,64}$", var.turnstile_site_key))
    error_message = "turnstile_site_key must be the site key of a widget of Turnstile."
  }
}

variable "turnstile_secret_key" {
  description = "Secret key of that widget. Without turnstile_site_key it does nothing."
  type        = string
  sensitive   = true
  ephemeral   = true
  default     = null

  validation {
    condition     = coalesce(var.turnstile_secret_key, "-") == "-" || can(regex("^[!-~]{1,256}$", var.turnstile_secret_key))
    error_message = "turnstile_secret_key must have visible characters alone."
  }

  validation {
    condition     = var.turnstile_site_key == null || coalesce(var.turnstile_secret_key, "-") != "-"
    error_message = "Set turnstile_secret_key with turnstile_site_key: what the widget answers is checked with it."
  }
}

variable "confirm_without_secret" {
  description = "A consent needs no card secret: for merchants whose own server holds the conversation."
  type        = bool
  default     = false
  nullable    = false
}

variable "allow_raw_card_data" {
  description = "With a live key and card_entry = chat: card numbers may be typed in the chat. Your PCI DSS scope has to cover it."
  type        = bool
  default     = false
  nullable    = false
}

variable "domain_name" {
  description = "Name of your own for the API, such as pay.example.com, with TLS 1.2 at least; prod needs one. The API's own address, which takes TLS 1.0, is switched off with it."
  type        = string
  default     = null

  validation {
    condition     = var.domain_name == null || can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.domain_name))
    error_message = "domain_name must be a name in small letters, such as pay.example.com."
  }

  validation {
    condition     = var.environment != "prod" || var.domain_name != null
    error_message = "domain_name must be set in prod: the API's own address takes TLS 1.0."
  }

  validation {
    condition     = var.domain_name == null || var.certificate_arn != null || var.hosted_zone_id != null
    error_message = "With domain_name set hosted_zone_id, so that a certificate is made and validated there, or certificate_arn."
  }
}

variable "certificate_arn" {
  description = "Certificate of ACM for domain_name, in the same region. null: one is made, and validated in hosted_zone_id."
  type        = string
  default     = null

  validation {
    condition     = var.certificate_arn == null || can(regex("^arn:aws[a-z-]*:acm:${var.aws_region}:[0-9]{12}:certificate/[0-9a-f-]+$", var.certificate_arn))
    error_message = "certificate_arn must be the ARN of a certificate of ACM in aws_region."
  }
}

variable "hosted_zone_id" {
  description = "Zone of Route 53 in which domain_name lies: its record is made there. null: point a CNAME to the output domain_target yourself."
  type        = string
  default     = null

  validation {
    condition     = var.hosted_zone_id == null || can(regex("^Z[A-Z0-9]{1,31}$", var.hosted_zone_id))
    error_message = "hosted_zone_id must be the id of a hosted zone of Route 53, such as Z0123456789ABCDEFGHIJ."
  }
}

variable "public_base_url" {
  description = "Where customers reach the API, if something stands before it (a CDN). null: at domain_name, or else at its own address. Without a / at its end."
  type        = string
  default     = null

  validation {
    condition     = var.public_base_url == null || can(regex("^https://[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(/[^\\s?#]*[^\\s?#/])?$", var.public_base_url))
    error_message = "public_base_url must start with https:// and not end with /, such as https://pay.example.com."
  }
}

variable "merchant_name" {
  description = "Named to the customer. null: \"the merchant\"."
  type        = string
  default     = null

  validation {
    condition     = var.merchant_name == null || can(regex("^\\S(.{0,98}\\S)?$", var.merchant_name))
    error_message = "merchant_name must have 1 to 100 characters and no space at either end."
  }
}

variable "merchant_file_in_package" {
  description = "The package holds the merchant's file: it was built with --merchant-file (docs/your-brand.md)."
  type        = bool
  default     = false
}

variable "merchant_contact" {
  description = "Where customers find a person, in one line, such as help@example.com."
  type        = string
  default     = null

  validation {
    condition     = var.merchant_contact == null || can(regex("^\\S([^\\r\\n]{0,198}\\S)?$", var.merchant_contact))
    error_message = "merchant_contact must be one line of 1 to 200 characters and no space at either end."
  }
}

variable "merchant_logo_url" {
  description = "A square picture that the chat page shows beside the merchant's name."
  type        = string
  default     = null

  validation {
    condition     = var.merchant_logo_url == null || can(regex("^https://\\S+$", var.merchant_logo_url))
    error_message = "merchant_logo_url must start with https://."
  }
}

variable "merchant_webhook_url" {
  description = "The merchant's server that is told what becomes of payments (docs/webhooks.md)."
  type        = string
  default     = null

  validation {
    condition     = var.merchant_webhook_url == null || can(regex("^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/\\S*)?$", var.merchant_webhook_url))
    error_message = "merchant_webhook_url must start with https://, and name its host without a user name or password: it is told of customers' payments."
  }
}

variable "terms_url" {
  description = "Terms of service that the customer accepts by confirming."
  type        = string
  default     = null

  validation {
    condition     = var.terms_url == null || can(regex("^https://\\S+$", var.terms_url))
    error_message = "terms_url must start with https://."
  }
}

variable "chat_page_url" {
  description = "Address of the page on which customers chat. A new session's answer then has its link (chatUrl)."
  type        = string
  default     = null

  validation {
    condition     = var.chat_page_url == null || can(regex("^https://\\S+$", var.chat_page_url))
    error_message = "chat_page_url must start with https://."
  }
}

variable "statement_prefix" {
  description = "Shortened descriptor of the Stripe account, which every statement begins with, 2 to 10 characters."
  type        = string
  default     = null

  validation {
    condition     = var.statement_prefix == null || can(regex("^[^<>'\"*\\\\]{2,10}$", var.statement_prefix))
    error_message = "statement_prefix must have 2 to 10 characters, and none of < > \\ ' \" *."
  }
}

variable "payment_amount" {
  description = "What a conversation charges unless its payment request says otherwise, in minor units (4900 is $49.00). 0: the card is saved and nothing charged."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.payment_amount >= 0 && var.payment_amount <= 99999999 && floor(var.payment_amount) == var.payment_amount
    error_message = "payment_amount must be a whole number of minor units from 0 to 99999999, such as 4900 for $49.00."
  }
}

variable "payment_currency" {
  description = "ISO 4217 code of payment_amount's currency, in small letters."
  type        = string
  default     = "usd"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]{3}$", var.payment_currency))
    error_message = "payment_currency must be three small letters, such as usd or eur."
  }
}

variable "accepted_brands" {
  description = "Card brands that are taken. Empty: all."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for brand in var.accepted_brands : contains(["visa", "mastercard", "amex", "discover", "diners", "jcb", "unionpay", "maestro"], brand)])
    error_message = "accepted_brands takes some of visa, mastercard, amex, discover, diners, jcb, unionpay and maestro."
  }
}

variable "cors_origins" {
  description = "Origins of the web pages whose scripts may call the API."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for origin in var.cors_origins : can(regex("^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$", origin))])
    error_message = "cors_origins takes origins without a path, such as https://shop.example.com. A * is not taken: name the pages."
  }
}

variable "frame_ancestors" {
  description = "Origins of the pages that may show the card form in a frame. Empty: none."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for origin in var.frame_ancestors : can(regex("^https://(\\*\\.)?[A-Za-z0-9.-]+(:[0-9]{1,5})?$", origin))])
    error_message = "frame_ancestors takes origins that start with https://, such as https://shop.example.com."
  }
}

variable "session_ttl_hours" {
  description = "How long a conversation lasts from its start, in hours."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.session_ttl_hours >= 1 && var.session_ttl_hours <= 24 && floor(var.session_ttl_hours) == var.session_ttl_hours
    error_message = "session_ttl_hours must be a whole number from 1 to 24: a conversation may hold a sealed card number."
  }
}

variable "payment_retention_days" {
  description = "How long the record of a confirmed payment is kept, in days."
  type        = number
  default     = 400
  nullable    = false

  validation {
    condition     = var.payment_retention_days >= 1 && var.payment_retention_days <= 3650 && floor(var.payment_retention_days) == var.payment_retention_days
    error_message = "payment_retention_days must be a whole number from 1 to 3650."
  }
}

variable "max_field_attempts" {
  description = "Rejected tries of one field before the conversation ends."
  type        = number
  default     = 5
  nullable    = false

  validation {
    condition     = var.max_field_attempts >= 1 && var.max_field_attempts <= 100 && floor(var.max_field_attempts) == var.max_field_attempts
    error_message = "max_field_attempts must be a whole number from 1 to 100."
  }
}

variable "consent_life_minutes" {
  description = "Minutes for which a \"confirm\" is good if it could not be carried out at once; after that the charge is cancelled."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.consent_life_minutes >= 1 && var.consent_life_minutes <= 1440 && floor(var.consent_life_minutes) == var.consent_life_minutes
    error_message = "consent_life_minutes must be a whole number from 1 to 1440."
  }
}

variable "max_declines" {
  description = "Refused cards before the conversation ends."
  type        = number
  default     = 3
  nullable    = false

  validation {
    condition     = var.max_declines >= 1 && var.max_declines <= 100 && floor(var.max_declines) == var.max_declines
    error_message = "max_declines must be a whole number from 1 to 100."
  }
}

variable "rate_limit_per_minute" {
  description = "Requests per session and per client address that one instance of the function takes within a minute. 0: no limit."
  type        = number
  default     = 120
  nullable    = false

  validation {
    condition     = var.rate_limit_per_minute >= 0 && var.rate_limit_per_minute <= 100000 && floor(var.rate_limit_per_minute) == var.rate_limit_per_minute
    error_message = "rate_limit_per_minute must be a whole number from 0 to 100000."
  }
}

variable "sessions_per_hour" {
  description = "New conversations of one client address within an hour, counted by all instances together. 0: no limit."
  type        = number
  default     = 300
  nullable    = false

  validation {
    condition     = var.sessions_per_hour >= 0 && var.sessions_per_hour <= 1000000 && floor(var.sessions_per_hour) == var.sessions_per_hour
    error_message = "sessions_per_hour must be a whole number from 0 to 1000000."
  }
}

variable "cards_per_hour" {
  description = "Cards that one client address may give within an hour. 0: no limit."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.cards_per_hour >= 0 && var.cards_per_hour <= 1000000 && floor(var.cards_per_hour) == var.cards_per_hour
    error_message = "cards_per_hour must be a whole number from 0 to 1000000."
  }
}

variable "declines_per_hour" {
  description = "Declines within an hour after which a client address, or a card, is refused. 0: no limit, and no pause of the whole shop either."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.declines_per_hour >= 0 && var.declines_per_hour <= 1000 && floor(var.declines_per_hour) == var.declines_per_hour
    error_message = "declines_per_hour must be a whole number from 0 to 1000."
  }
}

variable "trusted_proxies" {
  description = "Addresses, or ranges as CIDR, of what stands before the API (a CDN): their X-Forwarded-For says who the client is. Empty: whoever calls the API is the client."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for address in var.trusted_proxies : can(cidrhost(strcontains(address, "/") ? address : "${address}/${strcontains(address, ":") ? 128 : 32}", 0)) && !can(regex("/0$", address))])
    error_message = "trusted_proxies takes addresses and ranges, such as 203.0.113.7 or 2001:db8::/64, but not all there are."
  }

  validation {
    condition     = alltrue([for address in var.trusted_proxies : !strcontains(address, "/") || try(cidrhost(address, 0) == cidrhost("${split("/", address)[0]}/${strcontains(address, ":") ? 128 : 32}", 0), true)])
    error_message = "trusted_proxies takes ranges by their first address: 203.0.113.0/24, not 203.0.113.7/24."
  }
}

variable "payments_paused" {
  description = "Take no details and no consent; charges under way are still settled."
  type        = bool
  default     = false
  nullable    = false
}

variable "bedrock_model_id" {
  description = "Id of the model or cross-region inference profile on Amazon Bedrock that words answers. null: the built-in assistant alone."
  type        = string
  default     = "us.amazon.nova-2-lite-v1:0"

  validation {
    condition     = var.bedrock_model_id == null || can(regex("^((us|us-gov|eu|apac|jp|au|ca|global)\\.)?[a-z0-9]+\\.[a-z0-9][a-z0-9.-]*(:[0-9]+)?$", var.bedrock_model_id))
    error_message = "bedrock_model_id must be the id of a model, such as amazon.nova-lite-v1:0, or of a cross-region inference profile, such as us.amazon.nova-2-lite-v1:0."
  }

  validation {
    condition = var.bedrock_model_id == null || anytrue([
      !can(regex("^(us|us-gov|eu|apac|jp|au|ca)\\.", var.bedrock_model_id)),
      startswith(coalesce(var.bedrock_model_id, "-"), "us.") && can(regex("^us-[ew]", var.aws_region)),
      startswith(coalesce(var.bedrock_model_id, "-"), "us-gov.") && startswith(var.aws_region, "us-gov-"),
      startswith(coalesce(var.bedrock_model_id, "-"), "eu.") && startswith(var.aws_region, "eu-"),
      startswith(coalesce(var.bedrock_model_id, "-"), "ca.") && startswith(var.aws_region, "ca-"),
      can(regex("^(apac|jp|au)\\.", var.bedrock_model_id)) && startswith(var.aws_region, "ap-"),
    ])
    error_message = "bedrock_model_id names an inference profile of another part of the world than aws_region: in eu-central-1, for example, take one that starts with eu. or global."
  }
}

variable "bedrock_sorts_messages" {
  description = "Let the model also sort messages that neither rules nor examples know, into answers and moves that can do no harm."
  type        = bool
  default     = false
  nullable    = false
}
