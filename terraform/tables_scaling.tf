# With dynamodb_billing_mode = PROVISIONED, capacity follows the load. On demand needs none of this.

locals {
  scaled = !local.provisioned ? {} : {
    for pair in setproduct(["sessions", "payments"], ["read", "write"]) : "${pair[0]}-${pair[1]}" => {
      table     = pair[0] == "sessions" ? aws_dynamodb_table.sessions.name : aws_dynamodb_table.payments.name
      dimension = pair[1] == "read" ? "dynamodb:table:ReadCapacityUnits" : "dynamodb:table:WriteCapacityUnits"
      metric    = pair[1] == "read" ? "DynamoDBReadCapacityUtilization" : "DynamoDBWriteCapacityUtilization"
      least     = pair[1] == "read" ? var.dynamodb_capacity.read_min : var.dynamodb_capacity.write_min
      most      = pair[1] == "read" ? var.dynamodb_capacity.read_max : var.dynamodb_capacity.write_max
    }
  }
}

resource "aws_appautoscaling_target" "table" {
  for_each           = local.scaled
  service_namespace  = "dynamodb"
  resource_id        = "table/${each.value.table}"
  scalable_dimension = each.value.dimension
  min_capacity       = each.value.least
  max_capacity       = each.value.most
}

resource "aws_appautoscaling_policy" "table" {
  for_each           = local.scaled
  name               = "${local.api_name}-${each.key}"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.table[each.key].service_namespace
  resource_id        = aws_appautoscaling_target.table[each.key].resource_id
  scalable_dimension = aws_appautoscaling_target.table[each.key].scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = each.value.metric
    }
  }
}
