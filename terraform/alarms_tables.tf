# Alarms on DynamoDB: requests that it turns away, of a table and of each of its indexes, and requests that it fails at.
#
# An index is throttled by itself: a write to the table waits for all of its indexes, and all sessions of one status, or all payments,
# lie under one key of an index. docs/aws-state.md says at which rate that is too much.

locals {
  throttled = merge(
    { for table, arn in local.table_arns : table => { TableName = reverse(split("/", arn))[0] } },
    { for index in keys(local.session_indexes) : "sessions-${index}" => { TableName = reverse(split("/", local.table_arns.sessions))[0], GlobalSecondaryIndexName = index } },
    { for index in keys(local.payment_indexes) : "payments-${index}" => { TableName = reverse(split("/", local.table_arns.payments))[0], GlobalSecondaryIndexName = index } },
  )

  # The calls of the store; a test holds them to the role's rights.
  table_operations = ["GetItem", "BatchGetItem", "PutItem", "DeleteItem", "Query", "TransactWriteItems"]

  table_alarms = merge(
    {
      for what, dimensions in local.throttled : "${what}-throttles" => {
        about   = "DynamoDB throttles ${contains(keys(dimensions), "GlobalSecondaryIndexName") ? "the index ${dimensions.GlobalSecondaryIndexName} of " : ""}${dimensions.TableName}: turns are slow, or answered with 503. With PROVISIONED raise dynamodb_capacity; on demand see the limits in docs/aws-state.md."
        above   = 0
        periods = 2
        period  = 300
        is      = "FILL(reads, 0) + FILL(writes, 0)"
        of = {
          reads  = { namespace = "AWS/DynamoDB", name = "ReadThrottleEvents", stat = "Sum", dimensions = dimensions }
          writes = { namespace = "AWS/DynamoDB", name = "WriteThrottleEvents", stat = "Sum", dimensions = dimensions }
        }
      }
    },
    {
      for table, arn in local.table_arns : "${table}-errors" => {
        about   = "DynamoDB fails at requests to the ${table} table (500). The bot tries again, then answers with 503. Look at https://health.aws.amazon.com."
        above   = 5
        periods = 2
        period  = 300
        is      = join(" + ", [for operation in local.table_operations : "FILL(${lower(operation)}, 0)"])
        of = {
          for operation in local.table_operations : lower(operation) => {
            namespace  = "AWS/DynamoDB", name = "SystemErrors", stat = "Sum"
            dimensions = { TableName = reverse(split("/", arn))[0], Operation = operation }
          }
        }
      }
    },
  )
}
