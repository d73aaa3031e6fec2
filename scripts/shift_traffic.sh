#!/usr/bin/env bash
# With enable_canary: has CodeDeploy move the requests to the version that Terraform has published, a
# part of them first, and waits until that is done or was taken back. Without, Terraform has done it.
set -euo pipefail
cd "$(dirname "$0")/.."

out() {
    terraform -chdir=terraform output -json | jq -r --arg name "$1" '.[$name].value // ""'
}

group=$(out codedeploy_deployment_group)
if [ -z "$group" ]; then
    printf 'No canary: Terraform has moved the alias.\n'
    exit 0
fi

function=$(out lambda_function_name)
alias=$(out lambda_alias_name)
target=$(out lambda_version)
current=$(aws lambda get-alias --function-name "$function" --name "$alias" --query FunctionVersion --output text)
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
aws deploy wait deployment-successful --deployment-id "$deployment"
