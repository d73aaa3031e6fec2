#!/usr/bin/env bash
# With enable_canary: has CodeDeploy move the requests to the version that Terraform has published, a
# part of them first, and waits until that is done or was taken back. Without, Terraform has done it.
# POLL_SECONDS (15): between two looks at the deployment.
set -euo pipefail
cd "$(dirname "$0")/.."

outputs=$(terraform -chdir=terraform output -json)

out() {
    jq -r --arg name "$1" '.[$name].value // ""' <<<"$outputs"
}

function=$(out lambda_function_name)
alias=$(out lambda_alias_name)
group=$(out codedeploy_deployment_group)
AWS_DEFAULT_REGION=$(out aws_region) # where the function is, whatever this machine is set to
AWS_REGION=$AWS_DEFAULT_REGION
export AWS_DEFAULT_REGION AWS_REGION

standing=$(aws lambda get-alias --function-name "$function" --name "$alias" --output json)
if [ -z "$group" ]; then
    # Weights that a canary has left behind: Terraform does not look at them.
    if jq -e '.RoutingConfig.AdditionalVersionWeights // {} | length > 0' <<<"$standing" >/dev/null; then
        aws lambda update-alias --function-name "$function" --name "$alias" \
            --routing-config 'AdditionalVersionWeights={}' >/dev/null
        printf 'No canary: the weights that one has left are gone.\n'
    else
        printf 'No canary: Terraform has moved the alias.\n'
    fi
    exit 0
fi

target=$(out lambda_version)
current=$(jq -r .FunctionVersion <<<"$standing")
if [ "$current" = "$target" ]; then
    printf '%s answers with version %s already.\n' "$alias" "$target"
    exit 0
fi

content=$(jq -nc --arg name "$function" --arg alias "$alias" --arg current "$current" --arg target "$target" \
    '{version: 0.0, Resources: [{bot: {Type: "AWS::Lambda::Function",
      Properties: {Name: $name, Alias: $alias, CurrentVersion: $current, TargetVersion: $target}}}]}')
revision=$(jq -nc --arg content "$content" '{revisionType: "AppSpecContent", appSpecContent: {content: $content}}')
deployment=$(aws deploy create-deployment --application-name "$group" --deployment-group-name "$group" \
    --revision "$revision" --query deploymentId --output text)
printf 'From version %s to %s: deployment %s\n' "$current" "$target" "$deployment"

# The pace, and ten minutes for what CodeDeploy does before and after.
deadline=$((SECONDS + 60 * ($(out canary_minutes) + 10)))
while [ "$SECONDS" -lt "$deadline" ]; do
    status=$(aws deploy get-deployment --deployment-id "$deployment" --query deploymentInfo.status --output text)
    case "$status" in
    Succeeded)
        printf '%s answers with version %s.\n' "$alias" "$target"
        exit 0
        ;;
    Failed | Stopped)
        printf '%s answers with version %s again. The deployment ended as %s:\n' "$alias" "$current" "$status" >&2
        aws deploy get-deployment --deployment-id "$deployment" --query deploymentInfo.errorInformation.message \
            --output text >&2
        exit 1
        ;;
    esac
    sleep "${POLL_SECONDS:-15}"
done
printf 'Deployment %s has not ended in its time. Look at it in the console of CodeDeploy.\n' "$deployment" >&2
exit 1
