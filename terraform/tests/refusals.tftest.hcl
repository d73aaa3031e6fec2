# What is refused before anything is made. A run names every variable whose value it gives wrongly; it fails if one of them is taken.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

run "each_by_itself" {
  command = plan

  variables {
    aws_region                  = "us-north"
    environment                 = "production"
    project_name                = "Payment Bot"
    tags                        = { "aws:owner" = "me" }
    stripe_secret_key           = "sk_test_0123456789abcdef"
    stripe_webhook_secret       = "secret"
    secrets_version             = 0
    card_entry                  = "email"
    hosted_zone_id              = "example.com"
    public_base_url             = "http://pay.example.com/"
    merchant_name               = ""
    merchant_webhook_url        = "http://shop.example.com"
    statement_prefix            = "ELEVEN CHAR"
    chat_page_url               = "http://chat.example.com"
    turnstile_site_key          = "<b>"
    merchant_logo_url           = "http://shop.example.com/logo.png"
    merchant_contact            = ""
    terms_url                   = "example.com/terms"
    payment_amount              = 49.5
    payment_currency            = "USD"
    accepted_brands             = ["visa", "bitcoin"]
    cors_origins                = ["*"]
    frame_ancestors             = ["http://shop.example.com"]
    session_ttl_hours           = 48
    payment_retention_days      = 0
    max_field_attempts          = 0
    max_declines                = 0
    consent_life_minutes        = 0
    rate_limit_per_minute       = -1
    sessions_per_hour           = -1
    cards_per_hour              = 1.5
    declines_per_hour           = 1001
    trusted_proxies             = ["10.0.0.0/8", "everybody"]
    lambda_package              = "src"
    lambda_architecture         = "riscv"
    lambda_memory_size          = 128
    lambda_timeout              = 15
    lambda_reserved_concurrency = 1
    dynamodb_billing_mode       = "ON_DEMAND"
    api_throttle_rate           = 0
    api_open_throttle_rate      = 0
    alarm_email                 = "oncall"
    monthly_budget              = -1
    bedrock_token_threshold     = 10
    decline_alarm_percent       = 100
    webhook_silence_hours       = 5
    guardrail_denied_topics     = [{ name = "<script>", definition = "None." }]
    guardrail_blocked_words     = [""]
    waf_rate_limit              = 1
    waf_try_limit               = 1
    trusted_addresses           = ["203.0.113.7", "0.0.0.0/0"]
    vpc_cidr                    = "10.0.0.0/28"
    vpc_zones                   = ["us-east-1a", "us-east-1a"]
    dynamodb_capacity           = { read_min = 10, read_max = 5 }
    backup_retention_days       = 0
    permissions_boundary        = "admin"
    secrets_max_age_days        = 1
    canary_deployment_config    = "CodeDeployDefault.LambdaAllAtOnce" # no canary
  }

  expect_failures = [
    var.aws_region, var.environment, var.project_name, var.tags,
    var.stripe_webhook_secret, var.secrets_version, var.card_entry, var.hosted_zone_id, var.public_base_url, var.merchant_name,
    var.merchant_webhook_url, var.merchant_logo_url, var.merchant_contact, var.statement_prefix, var.chat_page_url, var.turnstile_site_key, var.terms_url, var.payment_amount, var.payment_currency, var.accepted_brands,
    var.cors_origins, var.frame_ancestors, var.session_ttl_hours, var.payment_retention_days, var.max_field_attempts, var.max_declines, var.consent_life_minutes, var.rate_limit_per_minute, var.sessions_per_hour, var.cards_per_hour, var.declines_per_hour, var.trusted_proxies, var.lambda_package,
    var.lambda_architecture, var.lambda_memory_size, var.lambda_timeout, var.lambda_reserved_concurrency, var.dynamodb_billing_mode,
    var.api_throttle_rate, var.api_open_throttle_rate, var.alarm_email, var.monthly_budget, var.bedrock_token_threshold,
    var.decline_alarm_percent, var.webhook_silence_hours, var.guardrail_denied_topics, var.guardrail_blocked_words, var.waf_rate_limit, var.waf_try_limit, var.trusted_addresses,
    var.vpc_cidr, var.vpc_zones, var.dynamodb_capacity, var.backup_retention_days, var.permissions_boundary, var.secrets_max_age_days, var.canary_deployment_config,
  ]
}

# Those that are judged beside another variable.
run "each_beside_another" {
  command = plan

  variables {
    stripe_secret_key       = "sk_test_0123456789abcdef"
    lambda_package          = "tests/package.zip"
    merchant_api_key        = "short"
    merchant_webhook_secret = "short"
    stripe_publishable_key  = "sk_test_0123456789abcdef"
    certificate_arn         = "arn:aws:acm:eu-central-1:123456789012:certificate/0"
    bedrock_model_id        = "Nova Lite"
    turnstile_site_key      = "1x00000000000000000000AA"
    api_throttle_burst      = 100000
    api_open_throttle_burst = 5
    provisioned_concurrency = -1

    cloudwatch_log_retention_days = 8
  }

  expect_failures = [
    var.merchant_api_key, var.merchant_webhook_secret, var.stripe_publishable_key, var.certificate_arn, var.bedrock_model_id, var.turnstile_secret_key, var.api_throttle_burst, var.api_open_throttle_burst,
    var.provisioned_concurrency, var.cloudwatch_log_retention_days,
  ]
}

run "prod_without_a_merchant_key_and_a_domain" {
  command = plan

  variables {
    stripe_secret_key = "sk_live_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    environment       = "prod"
  }

  expect_failures = [var.merchant_api_key, var.domain_name]
}

run "a_domain_in_capitals" {
  command = plan

  variables {
    stripe_secret_key = "sk_test_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    domain_name       = "Pay.Example.com"
    hosted_zone_id    = "Z0123456789ABCDEFGHIJ"
  }

  expect_failures = [var.domain_name]
}

run "a_domain_without_a_certificate" {
  command = plan

  variables {
    stripe_secret_key = "sk_test_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    domain_name       = "pay.example.com"
  }

  expect_failures = [var.domain_name]
}

run "two_that_do_not_go_together" {
  command = plan

  variables {
    stripe_secret_key    = "sk_test_0123456789abcdef"
    lambda_package       = "tests/package.zip"
    card_entry           = "form"
    merchant_webhook_url = "https://shop.example.com/hook"
    enable_snap_start    = true

    provisioned_concurrency = 1
  }

  expect_failures = [var.stripe_publishable_key, var.merchant_webhook_secret, var.enable_snap_start]
}

run "not_the_secret_key" {
  command = plan

  variables {
    stripe_secret_key = "pk_test_0123456789abcdef"
    lambda_package    = "tests/package.zip"
  }

  expect_failures = [var.stripe_secret_key]
}

run "no_key_at_all" {
  command = plan

  variables {
    stripe_secret_key = ""
    lambda_package    = "tests/package.zip"
  }

  expect_failures = [var.stripe_secret_key]
}

run "a_live_key_in_the_chat" {
  command = plan

  variables {
    stripe_secret_key = "rk_live_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    card_entry        = "chat"
  }

  expect_failures = [var.stripe_secret_key]
}

run "keys_of_two_modes" {
  command = plan

  variables {
    stripe_secret_key      = "sk_live_0123456789abcdef"
    stripe_publishable_key = "pk_test_0123456789abcdef"
    lambda_package         = "tests/package.zip"
  }

  expect_failures = [var.stripe_secret_key]
}

run "an_audit_log_that_does_not_last_a_year_in_prod" {
  command = plan

  variables {
    stripe_secret_key             = "sk_live_0123456789abcdef"
    lambda_package                = "tests/package.zip"
    environment                   = "prod"
    merchant_api_key              = "0123456789abcdef0123456789abcdef"
    domain_name                   = "pay.example.com"
    hosted_zone_id                = "Z0123456789ABCDEFGHIJ"
    cloudwatch_log_retention_days = 180
  }

  expect_failures = [var.cloudwatch_log_retention_days]
}

run "a_named_key_with_a_role_that_there_is_not" {
  command = plan

  variables {
    stripe_secret_key = "sk_test_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    merchant_api_keys = "desk:view+pay:0123456789abcdef0123456789abcdef"
  }

  expect_failures = [var.merchant_api_keys]
}

run "a_range_that_does_not_begin_at_its_first_address" {
  command = plan

  variables {
    stripe_secret_key = "sk_test_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    trusted_proxies   = ["203.0.113.7/24"]
  }

  expect_failures = [var.trusted_proxies]
}

run "all_the_world_as_a_proxy" {
  command = plan

  variables {
    stripe_secret_key = "sk_test_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    trusted_proxies   = ["::/0"]
  }

  expect_failures = [var.trusted_proxies]
}

run "empty_secrets_are_none" {
  command = plan

  variables {
    stripe_secret_key       = "sk_test_0123456789abcdef"
    lambda_package          = "tests/package.zip"
    stripe_webhook_secret   = ""
    merchant_api_key        = ""
    merchant_api_keys       = ""
    merchant_webhook_secret = ""
    turnstile_secret_key    = ""
  }

  assert {
    condition     = output.api_endpoint != ""
    error_message = "A pipeline passes on empty what it does not have."
  }
}

run "more_ready_than_there_may_be" {
  command = plan

  variables {
    stripe_secret_key           = "sk_test_0123456789abcdef"
    lambda_package              = "tests/package.zip"
    lambda_reserved_concurrency = 2
    provisioned_concurrency     = 3
  }

  expect_failures = [var.provisioned_concurrency]
}

run "a_profile_of_another_part_of_the_world" {
  command = plan

  variables {
    stripe_secret_key = "sk_test_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    aws_region        = "eu-central-1"
  }

  expect_failures = [var.bedrock_model_id]
}

run "the_profile_of_this_part_is_taken" {
  command = plan

  variables {
    stripe_secret_key = "sk_test_0123456789abcdef"
    lambda_package    = "tests/package.zip"
    aws_region        = "eu-central-1"
    bedrock_model_id  = "eu.amazon.nova-2-lite-v1:0"
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.lambda["model"].policy).Statement[0].Resource == "arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.amazon.nova-2-lite-v1:0"
    error_message = "The profile is the account's own, in its region."
  }
}
