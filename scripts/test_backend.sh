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
    # The value of a string variable as Terraform takes it: from the variables' file, the environment, or its default.
    # Empty if it is null.
    local line="" from_environment="TF_VAR_$1"
    [ ! -f "$var_file" ] || line=$(sed -n "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*//p" "$var_file" | tail -n 1)
    case "$line" in
    \"*) printf '%s' "$line" | sed 's/^"\([^"]*\)".*/\1/' ;;
    null*) ;;
    *) printf '%s' "${!from_environment-$2}" ;;
    esac
}

terraform_is_new_enough() {
    terraform version -json | jq -e '.terraform_version | split(".") | map(split("-")[0] | tonumber) | . >= [1, 11, 0]'
}

key_is_set() {
    case "$(setting stripe_secret_key "")" in
    sk_test_[A-Za-z0-9]* | rk_test_[A-Za-z0-9]* | sk_live_[A-Za-z0-9]* | rk_live_[A-Za-z0-9]*) return 0 ;;
    *) return 1 ;;
    esac
}

has_account=false

knows_the_account() {
    aws sts get-caller-identity && has_account=true
}

model_is_open() {
    # A profile routes to several regions. A plain model has to be for use on demand.
    case "$model" in
    us.* | us-gov.* | eu.* | apac.* | jp.* | au.* | ca.* | global.*)
        aws bedrock get-inference-profile --region "$region" --inference-profile-identifier "$model"
        ;;
    *)
        aws bedrock get-foundation-model --region "$region" --model-identifier "$model" --output json |
            jq -e '.modelDetails.inferenceTypesSupported | index("ON_DEMAND")'
        ;;
    esac
}

gateway_may_log() {
    aws apigateway get-account --region "$region" --output json | jq -e '.cloudwatchRoleArn // "" | length > 0'
}

region=$(setting aws_region us-east-1)
model=$(setting bedrock_model_id us.amazon.nova-2-lite-v1:0)

printf 'Prerequisites\n'
need "curl" "Install curl." command -v curl
need "jq" "Install jq." command -v jq
need "Python 3.11 or newer" "Install Python 3.11 or newer." python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'
need "Terraform 1.11 or newer" "Install it from https://developer.hashicorp.com/terraform/install." terraform_is_new_enough
need "AWS CLI" "Install it from https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html." command -v aws
need "AWS credentials" "Run: aws configure sso, or aws configure." knows_the_account
need "$var_file" "Run: cp terraform/terraform.tfvars.example $var_file, and edit it." test -f "$var_file"
need "a Stripe key" "Set stripe_secret_key in $var_file, or TF_VAR_stripe_secret_key." key_is_set
if [ "$has_account" = true ]; then # nothing can be looked up without
    [ -z "$model" ] || need "Bedrock model $model in $region" \
        "Set bedrock_model_id to null or to one of: aws bedrock list-inference-profiles --region $region" \
        model_is_open
    need "a role by which API Gateway writes logs in $region" \
        "Run: terraform -chdir=terraform/bootstrap apply -var manage_api_gateway_account=true -var aws_region=$region" \
        gateway_may_log
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
