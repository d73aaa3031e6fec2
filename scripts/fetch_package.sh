#!/usr/bin/env bash
# Fetches the package that runs on AWS into terraform/build: a plan that compares it finds what somebody has changed there. A package
# built anew would differ as soon as another zlib packs it.
set -euo pipefail
cd "$(dirname "$0")/.."

outputs=$(terraform -chdir=terraform output -json)

out() {
    jq -r --arg name "$1" '.[$name].value // ""' <<<"$outputs"
}

function=$(out lambda_function_name)
if [ -z "$function" ]; then
    printf 'Nothing has been deployed yet.\n' >&2
    exit 1
fi
AWS_DEFAULT_REGION=$(out aws_region) # where the function is, whatever this machine is set to
AWS_REGION=$AWS_DEFAULT_REGION
export AWS_DEFAULT_REGION AWS_REGION

package=${PACKAGE:-terraform/build/lambda.zip}
mkdir -p "$(dirname "$package")"
unsigned=$(out unsigned_package)
if [ -n "$unsigned" ]; then # what runs has a signature in it; Terraform compares what was signed
    aws s3 cp --only-show-errors "$unsigned" "$package"
else
    location=$(aws lambda get-function --function-name "$function" --query Code.Location --output text)
    curl --fail --silent --show-error --max-time 60 --output "$package" --config <(printf 'url = "%s"\n' "$location") # it opens the package
fi
