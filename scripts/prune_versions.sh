#!/usr/bin/env bash
# Deletes old versions of the function, but for the newest ones and those that the alias stands on, and
# the versions of the guardrail that none of them uses. With SnapStart each version costs until it is
# deleted; a guardrail has room for 20.
# KEEP (3): how many versions of the function stay, to go back to.
set -euo pipefail
cd "$(dirname "$0")/.."

keep=${KEEP:-3}
case "$keep" in
'' | *[!0-9]* | 0)
    printf 'KEEP must be a whole number, 1 at least.\n' >&2
    exit 2
    ;;
esac
outputs=$(terraform -chdir=terraform output -json)

out() {
    jq -r --arg name "$1" '.[$name].value // ""' <<<"$outputs"
}

function=$(out lambda_function_name)
AWS_DEFAULT_REGION=$(out aws_region) # where the function is, whatever this machine is set to
AWS_REGION=$AWS_DEFAULT_REGION
export AWS_DEFAULT_REGION AWS_REGION

# Versions count up. An alias stands on one, or on two while requests are being moved.
listed=$(aws lambda list-versions-by-function --function-name "$function" --output json)
aliases=$(aws lambda list-aliases --function-name "$function" --output json)
kept=$(jq -c --argjson aliases "$aliases" --argjson keep "$keep" '
    ([.Versions[].Version | select(. != "$LATEST") | tonumber] | sort | .[-$keep:]) as $newest
    | [$aliases.Aliases[] | .FunctionVersion, (.RoutingConfig.AdditionalVersionWeights // {} | keys[])] as $standing
    | [.Versions[] | select(.Version == "$LATEST" or (.Version as $v | $standing | index($v)) or ((.Version | tonumber? // 0) as $v | $newest | index($v)))]
' <<<"$listed")
old=$(jq -r --argjson kept "$kept" '[.Versions[].Version] - [$kept[].Version] | .[]' <<<"$listed")
for version in $old; do
    aws lambda delete-function --function-name "$function" --qualifier "$version"
    printf 'Deleted version %s of %s.\n' "$version" "$function"
done

guardrail=$(out bedrock_guardrail_id)
[ -n "$guardrail" ] || exit 0
if jq -e 'any(.[]; .Environment.Error)' <<<"$kept" >/dev/null; then
    printf 'No guardrail was deleted: you may not read which of them the function uses (kms:Decrypt).\n' >&2
    exit 1
fi
used=$(jq -c '[.[].Environment.Variables.BEDROCK_GUARDRAIL_VERSION // empty]' <<<"$kept")
versions=$(aws bedrock list-guardrails --guardrail-identifier "$guardrail" --output json |
    jq -r --argjson used "$used" '[.guardrails[].version | select(. != "DRAFT")] - $used | .[]')
for version in $versions; do
    aws bedrock delete-guardrail --guardrail-identifier "$guardrail" --guardrail-version "$version"
    printf 'Deleted version %s of guardrail %s.\n' "$version" "$guardrail"
done
