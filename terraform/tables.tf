# The tables of src/payment_smart_bot/adapters/aws/dynamodb/tables.py, which says what each attribute is for; a test holds the two
# equal.

locals {
  # Indexes keep the capacity that a table reaches at most: Terraform can leave a table's own capacity to the scaling, but not one
  # part of an index, and would set it back with every apply.
  provisioned    = var.dynamodb_billing_mode == "PROVISIONED"
  first_capacity = local.provisioned ? { read = var.dynamodb_capacity.read_min, write = var.dynamodb_capacity.write_min } : { read = null, write = null }
  index_capacity = local.provisioned ? { read = var.dynamodb_capacity.read_max, write = var.dynamodb_capacity.write_max } : { read = null, write = null }

  session_indexes = {
    byStatus = { hash_key = "status", range_key = "place", includes = ["reached", "endsAt", "dueAt", "chargeOf"] }
    byForm   = { hash_key = "formToken", range_key = null, includes = [] }
  }
  payment_indexes = {
    byAge     = { hash_key = "ledger", range_key = "place", includes = ["retainUntil"] }
    byStatus  = { hash_key = "status", range_key = "place", includes = [] }
    bySession = { hash_key = "sessionId", range_key = "place", includes = [] }
    byOrder   = { hash_key = "orderId", range_key = "place", includes = [] }
    byNotice  = { hash_key = "outbox", range_key = "notifyAt", includes = [] }
  }
}

resource "aws_dynamodb_table" "sessions" {
  # checkov:skip=CKV2_AWS_16:tables_scaling.tf has it, by a for_each that checkov does not follow
  # checkov:skip=CKV_AWS_28:A session may hold a sealed card number; a backup would keep it after it was erased
  name                        = "${var.project_name}-sessions-${var.environment}"
  billing_mode                = var.dynamodb_billing_mode
  hash_key                    = "sessionId"
  read_capacity               = local.first_capacity.read
  write_capacity              = local.first_capacity.write
  deletion_protection_enabled = local.prod # a charge whose outcome is open lies here
  stream_enabled              = false

  dynamic "attribute" {
    for_each = toset(concat(["sessionId"], flatten([for index in local.session_indexes : compact([index.hash_key, index.range_key])])))
    content {
      name = attribute.value
      type = "S"
    }
  }

  dynamic "global_secondary_index" {
    for_each = local.session_indexes
    content {
      name               = global_secondary_index.key
      hash_key           = global_secondary_index.value.hash_key
      range_key          = global_secondary_index.value.range_key
      projection_type    = length(global_secondary_index.value.includes) > 0 ? "INCLUDE" : "KEYS_ONLY"
      non_key_attributes = length(global_secondary_index.value.includes) > 0 ? global_secondary_index.value.includes : null
      read_capacity      = local.index_capacity.read
      write_capacity     = local.index_capacity.write
    }
  }

  ttl {
    attribute_name = "ttl"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = false
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.data.arn
  }

  lifecycle {
    ignore_changes = [read_capacity, write_capacity] # the scaling's
  }
}

resource "aws_dynamodb_table" "payments" {
  # checkov:skip=CKV2_AWS_16:As above
  name                        = "${var.project_name}-payments-${var.environment}"
  billing_mode                = var.dynamodb_billing_mode
  hash_key                    = "paymentId"
  read_capacity               = local.first_capacity.read
  write_capacity              = local.first_capacity.write
  deletion_protection_enabled = local.prod

  dynamic "attribute" {
    for_each = toset(concat(["paymentId"], flatten([for index in local.payment_indexes : compact([index.hash_key, index.range_key])])))
    content {
      name = attribute.value
      type = "S"
    }
  }

  dynamic "global_secondary_index" {
    for_each = local.payment_indexes
    content {
      name               = global_secondary_index.key
      hash_key           = global_secondary_index.value.hash_key
      range_key          = global_secondary_index.value.range_key
      projection_type    = length(global_secondary_index.value.includes) > 0 ? "INCLUDE" : "KEYS_ONLY"
      non_key_attributes = length(global_secondary_index.value.includes) > 0 ? global_secondary_index.value.includes : null
      read_capacity      = local.index_capacity.read
      write_capacity     = local.index_capacity.write
    }
  }

  ttl {
    attribute_name = "ttl"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.data.arn
  }

  lifecycle {
    ignore_changes = [read_capacity, write_capacity] # the scaling's
  }
}
