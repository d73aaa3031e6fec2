#!/usr/bin/env bash
# Initialises Terraform for a pipeline, with its state in the S3 bucket STATE_BUCKET. Arguments are passed on to
# `terraform init`.
set -euo pipefail
cd "$(dirname "$0")/../terraform"

: "${TF_VAR_environment:=}" "${TF_VAR_aws_region:=}"
for name in STATE_BUCKET TF_VAR_environment TF_VAR_aws_region; do
    if [ -z "${!name:-}" ]; then
        printf '%s is not set. docs/DEPLOYMENT_GUIDE.md says what a pipeline needs.\n' "$name" >&2
        exit 2
    fi
done

# An override, as the backend in versions.tf is off until somebody has a bucket for it.
printf 'terraform {\n  backend "s3" {}\n}\n' >backend_override.tf
terraform init -input=false -reconfigure \
    -backend-config="bucket=$STATE_BUCKET" \
    -backend-config="key=$TF_VAR_environment/terraform.tfstate" \
    -backend-config="region=$TF_VAR_aws_region" \
    -backend-config="encrypt=true" \
    -backend-config="use_lockfile=true" \
    "$@"
