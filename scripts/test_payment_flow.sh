#!/usr/bin/env bash
# Holds the six-message conversation with an endpoint and checks each answer. Needs curl and jq.
set -euo pipefail

usage() {
    cat <<'TEXT'
usage: test_payment_flow.sh [ENDPOINT]

Pays with the test card 4242 4242 4242 4242 at ENDPOINT (the full URL of /chat; else
PAYMENT_BOT_API_ENDPOINT, else http://127.0.0.1:8000/chat) and checks each answer.
PAYMENT_BOT_API_KEY is sent as X-Api-Key where the endpoint wants a key.

exit codes:
  0  every answer was as it has to be
  1  an answer was wrong, or the endpoint cannot be reached
  2  curl or jq is missing, or wrong usage
  3  this endpoint does not take cards in the chat (CARD_ENTRY=form or checkout)
TEXT
}

fail() {
    printf 'FAILED: %s\n' "$1" >&2
    exit "${2:-1}"
}

case "${1:-}" in
-h | --help)
    usage
    exit 0
    ;;
-*)
    usage >&2
    exit 2
    ;;
esac

for tool in curl jq; do
    command -v "$tool" >/dev/null || fail "$tool is needed. Install it and run this again." 2
done

endpoint="${1:-${PAYMENT_BOT_API_ENDPOINT:-http://127.0.0.1:8000/chat}}"
number="4242424242424242"
expiry="12/$(($(date +%Y) + 3))"
run="flow-$(date +%s)-$$"
session=""
answer=""

key_header() {
    # From a file descriptor, so that the key is not among the arguments that other users can list.
    if [ -n "${PAYMENT_BOT_API_KEY:-}" ]; then
        printf 'X-Api-Key: %s\n' "$PAYMENT_BOT_API_KEY"
    fi
}

ask() {
    local message="$1" id="$2" body code file
    body=$(jq -nc --arg session "$session" --arg message "$message" --arg id "$id" \
        '{message: $message, messageId: $id} + (if $session == "" then {} else {sessionId: $session} end)')
    file=$(mktemp)
    # The message id makes a retry safe: the same id is answered alike, and nothing is done twice.
    if ! code=$(printf '%s' "$body" | curl --silent --show-error --max-time 29 --retry 3 \
        --retry-connrefused --output "$file" --write-out '%{http_code}' \
        --header 'Content-Type: application/json' --header @<(key_header) \
        --data-binary @- "$endpoint"); then
        rm -f "$file"
        fail "$endpoint cannot be reached. Is it running? For a laptop: make run"
    fi
    answer=$(cat "$file")
    rm -f "$file"
    [ "$code" = 200 ] || fail "HTTP $code: $(jq -r '.error // .message // "no reason given"' <<<"$answer" 2>/dev/null || echo "no JSON")"
}

field() {
    jq -r "$1 // \"\"" <<<"$answer"
}

expect() {
    local got
    got=$(field "$1")
    [ "$got" = "$2" ] || fail "$1 is '$got' where '$2' was expected. The bot said: $(field .response)"
}

hides_the_card() {
    ! grep -q "$number" <<<"$answer" || fail "an answer holds the card number"
}

step() {
    local number_of_step="$1" message="$2" status="$3" current="$4" shown="${5:-$2}"
    ask "$message" "$run-$number_of_step"
    session=$(field .sessionId)
    hides_the_card
    printf '%s. You: %s\n   Bot: %s\n' "$number_of_step" "$shown" "$(field .response | sed '2,$s/^/        /')"
    if [ -n "$(field .cardForm.url)" ] || { [ "$number_of_step" = 1 ] && [ -n "$(field .nextAction.url)" ]; }; then
        fail "this endpoint takes cards on a page, not in the chat: open the link in a browser" 3
    fi
    expect .status "$status"
    expect .currentField "$current"
}

outcome() {
    # A charge may take a few seconds more than an answer waits for.
    local left=30
    while [ "$(field .status)" = confirming ] && [ "$left" -gt 0 ]; do
        sleep 2
        left=$((left - 1))
        answer=$(curl --silent --show-error --max-time 29 --header @<(key_header) "${endpoint%/}/$session")
        hides_the_card
    done
    expect .status completed
    expect .payment.brand visa
    expect .payment.last4 4242
    case "$(field .payment.token)" in
    pm_*) ;;
    *) fail "the answer holds no token of Stripe's" ;;
    esac
}

printf 'Paying at %s\n' "$endpoint"
step 1 "I need to make a payment" collecting name
step 2 "John Doe" collecting card
step 3 "$number" collecting expiry "****"
step 4 "$expiry" collecting cvv "****"
step 5 "123" confirming confirmation "****"
ask "confirm" "$run-6"
hides_the_card
printf '6. You: confirm\n   Bot: %s\n' "$(field .response)"
outcome
printf 'PASSED: %s, %s ending in %s\n' "$(field .payment.token)" "$(field .payment.brand)" "$(field .payment.last4)"
