# What API Gateway answers by itself, in the words and the form of our own errors (src/payment_smart_bot/entrypoints/http/shared/problems.py;
# a test holds the two equal): {"error": a sentence, "code": snake_case}, readable for web pages, with Retry-After where it helps.

locals {
  api_problems = {
    MISSING_AUTHENTICATION_TOKEN = { # so API Gateway names a path or method that is not there
      status = 404, code = "not_found", retry_after = null
      error  = "There is nothing at this path. See /openapi.json for what there is."
    }
    INVALID_API_KEY = {
      status = 401, code = "unauthorized", retry_after = null
      error  = "This needs an API key. Send it with the header X-Api-Key."
    }
    THROTTLED = {
      status = 429, code = "rate_limited", retry_after = 1
      error  = "Too many requests. Wait as many seconds as the Retry-After header says, then send it again."
    }
    QUOTA_EXCEEDED = {
      status = 429, code = "rate_limited", retry_after = 60
      error  = "Too many requests. Wait as many seconds as the Retry-After header says, then send it again."
    }
    REQUEST_TOO_LARGE = {
      status = 413, code = "body_too_large", retry_after = null
      error  = "The body is too large. Send at most 16,384 bytes."
    }
    UNSUPPORTED_MEDIA_TYPE = {
      status = 415, code = "unsupported_media_type", retry_after = null
      error  = "Send the body with the header Content-Type: application/json."
    }
    WAF_FILTERED = {
      status = 403, code = "forbidden", retry_after = null
      error  = "This request was turned away. If you did not expect that, contact support."
    }
    INTEGRATION_TIMEOUT = {
      status = 503, code = "busy", retry_after = 1
      error  = "Others are changing the same record just now. Nothing was lost: send the same again in a moment."
    }
    INTEGRATION_FAILURE = {
      status = 503, code = "busy", retry_after = 1
      error  = "Others are changing the same record just now. Nothing was lost: send the same again in a moment."
    }
    DEFAULT_4XX = { # statuses stay as they are
      status = null, code = "bad_request", retry_after = null
      error  = "This request cannot be read. See /openapi.json for what there is."
    }
    DEFAULT_5XX = {
      status = 500, code = "internal_error", retry_after = 2
      error  = "Something went wrong here, and it was logged. Send the same again; if that does not help, contact support."
    }
  }

  gateway_responses = {
    for kind, problem in local.api_problems : kind => merge(
      problem.status == null ? {} : { statusCode = tostring(problem.status) },
      {
        responseParameters = merge(
          {
            # Any page may read these: they are fixed sentences.
            "gatewayresponse.header.Access-Control-Allow-Origin"   = "'*'"
            "gatewayresponse.header.Access-Control-Expose-Headers" = "'Retry-After'"
            "gatewayresponse.header.Cache-Control"                 = "'no-store'"
            "gatewayresponse.header.Strict-Transport-Security"     = "'max-age=31536000'"
            "gatewayresponse.header.X-Content-Type-Options"        = "'nosniff'"
          },
          problem.retry_after == null ? {} : { "gatewayresponse.header.Retry-After" = "'${problem.retry_after}'" },
        )
        responseTemplates = { "application/json" = jsonencode({ error = problem.error, code = problem.code }) }
      },
    )
  }
}
