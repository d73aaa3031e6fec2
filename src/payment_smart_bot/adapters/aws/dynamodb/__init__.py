"""The store in two tables of DynamoDB."""
