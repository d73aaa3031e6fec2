# Every operation of src/payment_smart_bot/entrypoints/http/operations.py; a test holds the two equal. `key`: the methods that ask for
# an API key of API Gateway's. Open are those that somebody without one has to reach: Stripe (which signs), the customer on the page for the
# card (who holds its random token), the bank's way back, and whoever watches over the service.

locals {
  routes = {
    "/chat"                         = { key = ["POST"], open = [] }
    "/chat/{sessionId}"             = { key = ["GET"], open = [] }
    "/sessions"                     = { key = ["GET", "POST"], open = [] }
    "/sessions/{sessionId}"         = { key = ["GET", "DELETE"], open = [] }
    "/payments"                     = { key = ["GET"], open = [] }
    "/payments/{paymentId}"         = { key = ["GET"], open = [] }
    "/payments/{paymentId}/refunds" = { key = ["POST"], open = [] }
    "/stats"                        = { key = ["GET"], open = [] }
    "/erasures"                     = { key = ["POST"], open = [] }
    "/openapi.json"                 = { key = ["GET"], open = [] }
    "/docs"                         = { key = [], open = ["GET"] }
    "/health"                       = { key = [], open = ["GET"] }
    "/return"                       = { key = [], open = ["GET"] }
    "/pay/{token}"                  = { key = [], open = ["GET", "POST"] }
    "/assets/docs.css"              = { key = [], open = ["GET"] }
    "/assets/docs.js"               = { key = [], open = ["GET"] }
    "/assets/icon.svg"              = { key = [], open = ["GET"] }
    "/assets/pay.css"               = { key = [], open = ["GET"] }
    "/assets/pay.js"                = { key = [], open = ["GET"] }
    "/c/{sessionId}"                = { key = [], open = ["GET"] }
    "/embed/v1.js"                  = { key = [], open = ["GET"] }
    "/assets/chat/chat.css"         = { key = [], open = ["GET"] }
    "/assets/chat/main.js"          = { key = [], open = ["GET"] }
    "/assets/chat/blocks.js"        = { key = [], open = ["GET"] }
    "/assets/chat/card_block.js"    = { key = [], open = ["GET"] }
    "/assets/chat/connection.js"    = { key = [], open = ["GET"] }
    "/assets/chat/digits.js"        = { key = [], open = ["GET"] }
    "/assets/chat/dom.js"           = { key = [], open = ["GET"] }
    "/assets/chat/frame.js"         = { key = [], open = ["GET"] }
    "/assets/chat/words.js"         = { key = [], open = ["GET"] }
    "/receipt/{paymentId}"          = { key = [], open = ["GET"] }
    "/assets/receipt.css"           = { key = [], open = ["GET"] }
    "/assets/receipt.js"            = { key = [], open = ["GET"] }
    "/webhooks/stripe"              = { key = [], open = ["POST"] }
  }
}
