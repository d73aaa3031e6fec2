#!/usr/bin/env bash
# Deploys to AWS and shows that it works: prerequisites, build, plan, apply after asking, the
# six-message conversation, then what is on record of it.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'TEXT'
usage: test_backend.sh [--check-only] [--yes] [--var-file FILE]

  --check-only     look at the prerequisites, change nothing
  --yes            apply the plan without asking
  --var-file FILE  Terraform's variables (terraform/terraform.tfvars)

PAYMENT_BOT_API_KEY is sent to the endpoint (else the key that Terraform made), and MERCHANT_API_KEY
to list sessions.

exit codes: 0 all went well; 1 something failed; 2 a prerequisite is missing, or wrong usage
TEXT
}

check_only=false
yes=false
var_file=terraform/terraform.tfvars
while [ $# -gt 0 ]; do
    case "$1" in
    --check-only) check_only=true ;;
    --yes) yes=true ;;
    --var-file)
        [ $# -ge 2 ] || { usage >&2; exit 2; }
        var_file="$2"
        shift
        ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    shift
done

missing=0

report() {
    if [ "$1" = ok ]; then
        printf '  ok       %s\n' "$2"
    else
        printf '  MISSING  %s\n           %s\n' "$2" "$3"
        missing=$((missing + 1))
    fi
}

need() {
    local what="$1" remedy="$2"
    shift 2
    if "$@" >/dev/null 2>&1; then report ok "$what"; else report missing "$what" "$remedy"; fi
}

setting() {
    # The value of a string variable in the variables' file, or what stands as its default.
    local found=""
    [ ! -f "$var_file" ] || found=$(sed -n "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*\"\([^\"]*\)\".*/\1/p" "$var_file" | tail -n 1)
    printf '%s' "${found:-$2}"
}

terraform_is_new_enough() {
    terraform version -json | jq -e '.terraform_version | split(".") | map(split("-")[0] | tonumber) | . >= [1, 11, 0]'
}

key_is_set() {
    case "${TF_VAR_stripe_secret_key:-$(setting stripe_secret_key "")}" in
    sk_test_[A-Za-z0-9]* | rk_test_[A-Za-z0-9]* | sk_live_[A-Za-z0-9]* | rk_live_[A-Za-z0-9]*) return 0 ;;
    *) return 1 ;;
    esac
}

region=$(setting aws_region us-east-1)
model=$(setting bedrock_model_id us.amazon.nova-2-lite-v1:0)

printf 'Prerequisites\n'
need "curl" "Install curl." command -v curl
need "jq" "Install jq." command -v jq
need "Python 3.11 or newer" "Install Python 3.11 or newer." python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'
need "Terraform 1.11 or newer" "Install it from https://developer.hashicorp.com/terraform/install." terraform_is_new_enough
need "AWS CLI" "Install it from https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html." command -v aws
need "AWS credentials" "Run: aws configure sso, or aws configure." aws sts get-caller-identity
need "$var_file" "Run: cp terraform/terraform.tfvars.example $var_file, and edit it." test -f "$var_file"
need "a Stripe key" "Set stripe_secret_key in $var_file, or TF_VAR_stripe_secret_key." key_is_set
if [ -n "$model" ]; then
    need "Bedrock model $model in $region" \
        "Open the model in the Bedrock console of $region, or set another bedrock_model_id." \
        aws bedrock get-inference-profile --region "$region" --inference-profile-identifier "$model"
fi
if [ "$missing" -gt 0 ]; then
    printf '%s missing. Nothing was changed.\n' "$missing" >&2
    exit 2
fi
[ "$check_only" = false ] || exit 0

printf 'Building the package\n'
python3 terraform/build_lambda.py

printf 'Planning\n'
plan=$(mktemp)
trap 'rm -f "$plan"' EXIT
terraform -chdir=terraform init -input=false
variables=(-input=false -var-file="$(realpath "$var_file")")
terraform -chdir=terraform plan "${variables[@]}" -out="$plan"

if [ "$yes" = false ]; then
    printf 'Apply this plan? It costs money. Type yes: '
    read -r answer
    [ "$answer" = yes ] || { printf 'Nothing was changed.\n'; exit 1; }
fi
# The variables again, as the plan does not keep the secrets among them.
terraform -chdir=terraform apply "${variables[@]}" "$plan"

endpoint=$(terraform -chdir=terraform output -raw api_endpoint)
if [ -z "${PAYMENT_BOT_API_KEY:-}" ]; then
    PAYMENT_BOT_API_KEY=$(aws apigateway get-api-key --region "$region" --include-value --query value \
        --output text --api-key "$(terraform -chdir=terraform output -raw api_key_id)")
    export PAYMENT_BOT_API_KEY
fi
printf 'The conversation\n'
scripts/test_payment_flow.sh "$endpoint"

if [ -n "${MERCHANT_API_KEY:-}" ]; then
    printf 'The last sessions, masked\n'
    curl --fail --silent --show-error --max-time 29 \
        --header @<(printf 'Authorization: Bearer %s\nX-Api-Key: %s\n' "$MERCHANT_API_KEY" "${PAYMENT_BOT_API_KEY:-}") \
        "${endpoint%/chat}/sessions?limit=5" | jq '.items'
else
    printf 'Set MERCHANT_API_KEY to see the last sessions here.\n'
fi

printf 'The last lines of the log\n'
aws logs tail "$(terraform -chdir=terraform output -raw log_group_name)" --region "$region" --since 10m --format short
