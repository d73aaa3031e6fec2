# Every operation of src/payment_smart_bot/entrypoints/http/operations.py; a test holds the two equal. `key`: the methods that ask for
# an API key of API Gateway's. Open are those that somebody without one has to reach: Stripe (which signs), the customer on the page for the
# card (who holds its random token), the bank's way back, whoever watches over the service, and the desk (which asks for a sign-in of
# its own).

locals {
  routes = {
    "/chat"                              = { key = ["POST"], open = [] }
    "/chat/{sessionId}"                  = { key = ["GET"], open = [] }
    "/sessions"                          = { key = ["GET", "POST"], open = [] }
    "/sessions/{sessionId}"              = { key = ["GET", "DELETE"], open = [] }
    "/payments"                          = { key = ["GET"], open = [] }
    "/payments/{paymentId}"              = { key = ["GET"], open = [] }
    "/payments/{paymentId}/refunds"      = { key = ["POST"], open = [] }
    "/stats"                             = { key = ["GET"], open = [] }
    "/erasures"                          = { key = ["POST"], open = [] }
    "/openapi.json"                      = { key = ["GET"], open = [] }
    "/docs"                              = { key = [], open = ["GET"] }
    "/health"                            = { key = [], open = ["GET"] }
    "/return"                            = { key = [], open = ["GET"] }
    "/pay/{token}"                       = { key = [], open = ["GET", "POST"] }
    "/assets/docs.css"                   = { key = [], open = ["GET"] }
    "/assets/docs.js"                    = { key = [], open = ["GET"] }
    "/assets/icon.svg"                   = { key = [], open = ["GET"] }
    "/assets/logo.svg"                   = { key = [], open = ["GET"] }
    "/assets/pay.css"                    = { key = [], open = ["GET"] }
    "/assets/pay.js"                     = { key = [], open = ["GET"] }
    "/c/{sessionId}"                     = { key = [], open = ["GET"] }
    "/embed/v1.js"                       = { key = [], open = ["GET"] }
    "/assets/chat/chat.css"              = { key = [], open = ["GET"] }
    "/assets/chat/main.js"               = { key = [], open = ["GET"] }
    "/assets/chat/over.js"               = { key = [], open = ["GET"] }
    "/receipt/{paymentId}"               = { key = [], open = ["GET"] }
    "/assets/receipt.css"                = { key = [], open = ["GET"] }
    "/assets/receipt.js"                 = { key = [], open = ["GET"] }
    "/desk"                              = { key = [], open = ["GET"] }
    "/desk/sign-in"                      = { key = [], open = ["GET", "POST", "DELETE"] }
    "/desk/sessions"                     = { key = [], open = ["GET", "POST"] }
    "/desk/sessions/{sessionId}"         = { key = [], open = ["GET", "DELETE"] }
    "/desk/payments"                     = { key = [], open = ["GET"] }
    "/desk/payments.csv"                 = { key = [], open = ["GET"] }
    "/desk/payments/{paymentId}"         = { key = [], open = ["GET"] }
    "/desk/payments/{paymentId}/refunds" = { key = [], open = ["POST"] }
    "/desk/stats"                        = { key = [], open = ["GET"] }
    "/desk/erasures"                     = { key = [], open = ["POST"] }
    "/assets/desk/desk.css"              = { key = [], open = ["GET"] }
    "/assets/desk/main.js"               = { key = [], open = ["GET"] }
    "/webhooks/stripe"                   = { key = [], open = ["POST"] }
  }
}
