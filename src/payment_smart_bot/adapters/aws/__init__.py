"""Adapters to AWS: KMS, Secrets Manager, CloudWatch, Bedrock and DynamoDB."""
