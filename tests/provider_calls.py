"""Which calls of AWS the provider makes for each kind of resource that the Terraform has.

Sources: the provider's code and AWS's service authorization reference. `reads` are what a plan
calls, `writes` what an apply calls besides, until the resource is gone again.
"""

from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.value import Value

ACCOUNT: Final = "123456789012"
REGION: Final = "us-east-1"
NAME: Final = "payment-smart-bot"
STATE: Final = f"{NAME}-state-{ACCOUNT}"
STATE_KEY: Final = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/state"
ANY_KEY: Final = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/1234"


class Calls(Value, frozen=True):
    """The calls for resources of some kinds; `on` is such a resource, as AWS names it."""

    kinds: str
    on: str
    reads: str = ""
    writes: str = ""


def arn(service: str, resource: str, region: str = REGION, account: str = ACCOUNT) -> str:
    """Return the name of a resource."""
    return f"arn:aws:{service}:{region}:{account}:{resource}"


def all_kinds() -> Iterator[str]:
    """Yield every kind that has a row."""
    for row in CALLS:
        yield from row.kinds.split()


CALLS: Final = (
    Calls(
        "aws_acm_certificate aws_acm_certificate_validation",
        arn("acm", "certificate/1"),
        "acm:DescribeCertificate acm:ListTagsForCertificate",
        "acm:RequestCertificate acm:AddTagsToCertificate acm:DeleteCertificate",
    ),
    Calls(
        "aws_api_gateway_rest_api aws_api_gateway_deployment aws_api_gateway_stage"
        " aws_api_gateway_method_settings",
        f"arn:aws:apigateway:{REGION}::/restapis/abc/stages/dev",
        "apigateway:GET",
        "apigateway:POST apigateway:PUT apigateway:PATCH apigateway:DELETE",
    ),
    Calls(
        "aws_apigatewayv2_api aws_apigatewayv2_deployment aws_apigatewayv2_integration"
        " aws_apigatewayv2_route aws_apigatewayv2_stage",
        f"arn:aws:apigateway:{REGION}::/apis/abc/stages/dev",
        "apigateway:GET",
        "apigateway:POST apigateway:PATCH apigateway:DELETE",
    ),
    Calls(
        "aws_api_gateway_usage_plan aws_api_gateway_usage_plan_key",
        f"arn:aws:apigateway:{REGION}::/usageplans/abc/keys/1",
        "apigateway:GET",
        "apigateway:POST apigateway:PATCH apigateway:DELETE",
    ),
    Calls(
        "aws_api_gateway_api_key",
        f"arn:aws:apigateway:{REGION}::/apikeys/abc",
        "apigateway:GET",
        "apigateway:POST apigateway:PATCH apigateway:DELETE",
    ),
    Calls(
        "aws_api_gateway_domain_name aws_api_gateway_base_path_mapping",
        f"arn:aws:apigateway:{REGION}::/domainnames/pay.example.com/basepathmappings",
        "apigateway:GET",
        "apigateway:POST apigateway:PATCH apigateway:DELETE",
    ),
    Calls(
        "aws_appautoscaling_target aws_appautoscaling_policy",
        arn("application-autoscaling", "scalable-target/1"),
        "application-autoscaling:DescribeScalableTargets"
        " application-autoscaling:DescribeScalingPolicies"
        " application-autoscaling:ListTagsForResource",
        "application-autoscaling:RegisterScalableTarget application-autoscaling:TagResource"
        " application-autoscaling:DeregisterScalableTarget"
        " application-autoscaling:PutScalingPolicy application-autoscaling:DeleteScalingPolicy",
    ),
    Calls(
        "aws_availability_zones aws_vpc_endpoint_service",
        "*",
        "ec2:DescribeAvailabilityZones ec2:DescribeVpcEndpointServices",
    ),
    Calls(
        "aws_backup_vault aws_backup_vault_lock_configuration",
        arn("backup", f"backup-vault:{NAME}-dev-payments"),
        "backup:DescribeBackupVault backup:ListTags",
        "backup:CreateBackupVault backup:TagResource backup:DeleteBackupVault"
        " backup:PutBackupVaultLockConfiguration backup:DeleteBackupVaultLockConfiguration"
        " backup-storage:MountCapsule",
    ),
    Calls(
        "aws_backup_plan aws_backup_selection",
        arn("backup", "backup-plan:1"),
        "backup:GetBackupPlan backup:GetBackupSelection backup:ListTags",
        "backup:CreateBackupPlan backup:UpdateBackupPlan backup:DeleteBackupPlan"
        " backup:CreateBackupSelection backup:DeleteBackupSelection",
    ),
    Calls(
        "aws_bedrock_guardrail aws_bedrock_guardrail_version",
        arn("bedrock", "guardrail/1"),
        "bedrock:GetGuardrail bedrock:ListTagsForResource",
        "bedrock:CreateGuardrail bedrock:CreateGuardrailVersion bedrock:UpdateGuardrail"
        " bedrock:TagResource bedrock:DeleteGuardrail",
    ),
    Calls(
        "aws_budgets_budget",
        arn("budgets", f"budget/{NAME}-dev", region=""),
        "budgets:ViewBudget budgets:ListTagsForResource",
        "budgets:ModifyBudget budgets:TagResource",
    ),
    Calls("aws_caller_identity aws_partition", "*"),
    Calls(
        "aws_cloudwatch_dashboard",
        arn("cloudwatch", f"dashboard/{NAME}-dev", region=""),
        "cloudwatch:GetDashboard",
        "cloudwatch:PutDashboard cloudwatch:DeleteDashboards",
    ),
    Calls(
        "aws_cloudwatch_metric_alarm",
        arn("cloudwatch", f"alarm:{NAME}-declines-dev"),
        "cloudwatch:DescribeAlarms cloudwatch:ListTagsForResource",
        "cloudwatch:PutMetricAlarm cloudwatch:TagResource cloudwatch:DeleteAlarms",
    ),
    Calls(
        "aws_cloudwatch_event_rule aws_cloudwatch_event_target",
        arn("events", f"rule/{NAME}-keys-dev"),
        "events:DescribeRule events:ListTagsForResource events:ListTargetsByRule",
        "events:PutRule events:TagResource events:DeleteRule events:PutTargets"
        " events:RemoveTargets",
    ),
    Calls(
        "aws_cloudwatch_log_group",
        arn("logs", f"log-group:/aws/lambda/{NAME}-handler-dev"),
        "logs:DescribeLogGroups logs:ListTagsForResource",
        "logs:CreateLogGroup logs:AssociateKmsKey logs:PutRetentionPolicy logs:TagResource"
        " logs:DeleteLogGroup",
    ),
    Calls(
        "aws_codedeploy_app",
        arn("codedeploy", f"application:{NAME}-dev"),
        "codedeploy:GetApplication codedeploy:ListTagsForResource",
        "codedeploy:CreateApplication codedeploy:TagResource codedeploy:DeleteApplication",
    ),
    Calls(
        "aws_codedeploy_deployment_group",
        arn("codedeploy", f"deploymentgroup:{NAME}-dev/{NAME}-dev"),
        "codedeploy:GetDeploymentGroup codedeploy:ListTagsForResource",
        "codedeploy:CreateDeploymentGroup codedeploy:UpdateDeploymentGroup"
        " codedeploy:TagResource codedeploy:DeleteDeploymentGroup",
    ),
    Calls(
        "aws_dynamodb_table",
        arn("dynamodb", f"table/{NAME}-payments-dev"),
        "dynamodb:DescribeTable dynamodb:DescribeTimeToLive dynamodb:DescribeContinuousBackups"
        " dynamodb:ListTagsOfResource",
        "dynamodb:CreateTable dynamodb:UpdateTable dynamodb:UpdateTimeToLive"
        " dynamodb:UpdateContinuousBackups dynamodb:TagResource dynamodb:DeleteTable",
    ),
    Calls(
        "aws_vpc aws_subnet aws_internet_gateway aws_eip aws_nat_gateway aws_route_table aws_route"
        " aws_route_table_association aws_vpc_endpoint aws_flow_log",
        arn("ec2", "vpc/1"),
        "ec2:DescribeVpcs ec2:DescribeVpcAttribute ec2:DescribeSubnets ec2:DescribeFlowLogs"
        " ec2:DescribeInternetGateways ec2:DescribeAddresses ec2:DescribeAddressesAttribute"
        " ec2:DescribeNatGateways ec2:DescribeRouteTables ec2:DescribeVpcEndpoints"
        " ec2:DescribePrefixLists ec2:DescribeNetworkAcls",
        "ec2:CreateVpc ec2:ModifyVpcAttribute ec2:DeleteVpc ec2:CreateSubnet ec2:DeleteSubnet"
        " ec2:ModifySubnetAttribute ec2:CreateInternetGateway ec2:AttachInternetGateway"
        " ec2:DetachInternetGateway ec2:DeleteInternetGateway ec2:AllocateAddress"
        " ec2:ReleaseAddress ec2:DisassociateAddress ec2:CreateNatGateway ec2:DeleteNatGateway"
        " ec2:CreateRouteTable ec2:DeleteRouteTable ec2:CreateRoute ec2:ReplaceRoute"
        " ec2:DeleteRoute ec2:AssociateRouteTable ec2:ReplaceRouteTableAssociation"
        " ec2:DisassociateRouteTable ec2:CreateVpcEndpoint ec2:ModifyVpcEndpoint"
        " ec2:DeleteVpcEndpoints ec2:CreateFlowLogs ec2:DeleteFlowLogs ec2:CreateTags"
        " ec2:DeleteTags",
    ),
    Calls(
        "aws_security_group aws_default_security_group aws_vpc_security_group_egress_rule"
        " aws_vpc_security_group_ingress_rule",
        arn("ec2", "security-group/1"),
        "ec2:DescribeSecurityGroups ec2:DescribeSecurityGroupRules ec2:DescribeNetworkInterfaces",
        "ec2:CreateSecurityGroup ec2:DeleteSecurityGroup ec2:AuthorizeSecurityGroupEgress"
        " ec2:AuthorizeSecurityGroupIngress ec2:RevokeSecurityGroupEgress"
        " ec2:RevokeSecurityGroupIngress ec2:ModifySecurityGroupRules ec2:CreateTags",
    ),
    Calls(
        "aws_subnet",
        arn("ec2", "network-interface/1"),
        writes="ec2:DeleteNetworkInterface",  # that Lambda has left, before a subnet can go
    ),
    Calls(
        "aws_iam_role aws_iam_role_policy aws_iam_role_policy_attachment",
        arn("iam", f"role/{NAME}-lambda-role-dev", region=""),
        "iam:GetRole iam:ListRolePolicies iam:GetRolePolicy iam:ListAttachedRolePolicies"
        " iam:ListInstanceProfilesForRole",
        "iam:CreateRole iam:TagRole iam:UpdateRole iam:UpdateAssumeRolePolicy iam:PutRolePolicy"
        " iam:DeleteRolePolicy iam:AttachRolePolicy iam:DetachRolePolicy iam:DeleteRole"
        " iam:PutRolePermissionsBoundary iam:PassRole",
    ),
    Calls(
        "aws_kms_key",
        ANY_KEY,
        "kms:DescribeKey kms:GetKeyPolicy kms:GetKeyRotationStatus kms:ListResourceTags",
        "kms:CreateKey kms:EnableKeyRotation kms:PutKeyPolicy kms:UpdateKeyDescription"
        " kms:TagResource kms:ScheduleKeyDeletion",
    ),
    Calls(
        "aws_kms_alias",
        arn("kms", f"alias/{NAME}-dev"),
        "kms:ListAliases",
        "kms:CreateAlias kms:UpdateAlias kms:DeleteAlias",
    ),
    Calls(
        "aws_lambda_function aws_lambda_functions aws_lambda_alias aws_lambda_permission"
        " aws_lambda_function_event_invoke_config aws_lambda_provisioned_concurrency_config",
        arn("lambda", f"function:{NAME}-handler-dev"),
        "lambda:GetFunction lambda:GetFunctionConfiguration lambda:ListVersionsByFunction"
        " lambda:GetFunctionCodeSigningConfig lambda:ListFunctions lambda:GetAlias"
        " lambda:GetPolicy lambda:GetFunctionEventInvokeConfig lambda:ListTags"
        " lambda:GetProvisionedConcurrencyConfig",
        "lambda:CreateFunction lambda:UpdateFunctionCode lambda:UpdateFunctionConfiguration"
        " lambda:PublishVersion lambda:PutFunctionConcurrency lambda:DeleteFunctionConcurrency"
        " lambda:TagResource lambda:DeleteFunction lambda:PutFunctionCodeSigningConfig"
        " lambda:DeleteFunctionCodeSigningConfig lambda:CreateAlias lambda:UpdateAlias"
        " lambda:DeleteAlias lambda:AddPermission lambda:RemovePermission"
        " lambda:PutFunctionEventInvokeConfig lambda:DeleteFunctionEventInvokeConfig"
        " lambda:PutProvisionedConcurrencyConfig lambda:DeleteProvisionedConcurrencyConfig",
    ),
    Calls(
        "aws_lambda_code_signing_config",
        arn("lambda", "code-signing-config:csc-1"),
        "lambda:GetCodeSigningConfig lambda:ListTags",
        "lambda:CreateCodeSigningConfig lambda:UpdateCodeSigningConfig lambda:TagResource"
        " lambda:DeleteCodeSigningConfig lambda:PutFunctionCodeSigningConfig",
    ),
    Calls(
        "aws_route53_record",
        "arn:aws:route53:::hostedzone/Z1",
        "route53:GetHostedZone route53:ListResourceRecordSets route53:GetChange",
        "route53:ChangeResourceRecordSets",
    ),
    Calls(
        "aws_route53_resolver_firewall_domain_list aws_route53_resolver_firewall_rule"
        " aws_route53_resolver_firewall_rule_group"
        " aws_route53_resolver_firewall_rule_group_association",
        arn("route53resolver", "firewall-rule-group/1"),
        "route53resolver:GetFirewallDomainList route53resolver:ListFirewallDomains"
        " route53resolver:GetFirewallRuleGroup route53resolver:ListFirewallRules"
        " route53resolver:GetFirewallRuleGroupAssociation route53resolver:ListTagsForResource",
        "route53resolver:CreateFirewallDomainList route53resolver:UpdateFirewallDomains"
        " route53resolver:DeleteFirewallDomainList route53resolver:CreateFirewallRuleGroup"
        " route53resolver:DeleteFirewallRuleGroup route53resolver:CreateFirewallRule"
        " route53resolver:UpdateFirewallRule route53resolver:DeleteFirewallRule"
        " route53resolver:AssociateFirewallRuleGroup route53resolver:TagResource"
        " route53resolver:DisassociateFirewallRuleGroup"
        " route53resolver:UpdateFirewallRuleGroupAssociation",
    ),
    Calls(
        "aws_s3_bucket aws_s3_bucket_versioning aws_s3_bucket_public_access_block"
        " aws_s3_bucket_lifecycle_configuration",
        f"arn:aws:s3:::{NAME}-dev-packages-{ACCOUNT}",
        "s3:ListBucket s3:GetBucketPolicy s3:GetBucketAcl s3:GetBucketCORS s3:GetBucketWebsite"
        " s3:GetBucketVersioning s3:GetAccelerateConfiguration s3:GetBucketRequestPayment"
        " s3:GetBucketLogging s3:GetLifecycleConfiguration s3:GetReplicationConfiguration"
        " s3:GetEncryptionConfiguration s3:GetBucketObjectLockConfiguration s3:GetBucketTagging"
        " s3:GetBucketPublicAccessBlock",
        "s3:CreateBucket s3:PutBucketTagging s3:PutBucketVersioning s3:DeleteBucket"
        " s3:PutBucketPublicAccessBlock s3:PutLifecycleConfiguration s3:ListBucketVersions",
    ),
    Calls(
        "aws_s3_object",
        f"arn:aws:s3:::{NAME}-dev-packages-{ACCOUNT}/unsigned/1.zip",
        "s3:GetObject s3:GetObjectTagging",
        "s3:PutObject s3:PutObjectTagging s3:GetObjectVersion s3:DeleteObjectVersion"
        " s3:DeleteObject",
    ),
    Calls(
        "aws_scheduler_schedule",
        arn("scheduler", f"schedule/default/{NAME}-prove-dev"),
        "scheduler:GetSchedule",
        "scheduler:CreateSchedule scheduler:UpdateSchedule scheduler:DeleteSchedule",
    ),
    Calls(
        "aws_secretsmanager_secret aws_secretsmanager_secret_version",
        arn("secretsmanager", f"secret:{NAME}/stripe-key-dev-AbCdEf"),
        "secretsmanager:DescribeSecret secretsmanager:GetResourcePolicy"
        " secretsmanager:ListSecretVersionIds",
        "secretsmanager:CreateSecret secretsmanager:UpdateSecret secretsmanager:PutSecretValue"
        " secretsmanager:UpdateSecretVersionStage secretsmanager:TagResource"
        " secretsmanager:DeleteSecret",
    ),
    Calls(
        "aws_servicequotas_service_quota",
        "*",
        "servicequotas:GetServiceQuota servicequotas:GetAWSDefaultServiceQuota",
    ),
    Calls(
        "aws_signer_signing_profile aws_signer_signing_job",
        arn("signer", "/signing-profiles/payment_smart_bot_dev"),
        "signer:GetSigningProfile signer:DescribeSigningJob signer:ListTagsForResource",
        "signer:PutSigningProfile signer:TagResource signer:CancelSigningProfile"
        " signer:StartSigningJob",
    ),
    Calls(
        "aws_sns_topic aws_sns_topic_policy aws_sns_topic_subscription",
        arn("sns", f"{NAME}-alarms-dev"),
        "sns:GetTopicAttributes sns:GetSubscriptionAttributes sns:ListTagsForResource",
        "sns:CreateTopic sns:SetTopicAttributes sns:TagResource sns:Subscribe sns:Unsubscribe"
        " sns:SetSubscriptionAttributes sns:DeleteTopic",
    ),
    Calls(
        "aws_wafv2_ip_set aws_wafv2_web_acl aws_wafv2_web_acl_association"
        " aws_wafv2_web_acl_logging_configuration",
        arn("wafv2", f"regional/webacl/{NAME}-waf-dev/1"),
        "wafv2:GetIPSet wafv2:GetWebACL wafv2:GetWebACLForResource wafv2:GetLoggingConfiguration"
        " wafv2:ListTagsForResource",
        "wafv2:CreateIPSet wafv2:UpdateIPSet wafv2:DeleteIPSet wafv2:CreateWebACL"
        " wafv2:UpdateWebACL wafv2:DeleteWebACL wafv2:TagResource wafv2:AssociateWebACL"
        " wafv2:DisassociateWebACL wafv2:PutLoggingConfiguration"
        " wafv2:DeleteLoggingConfiguration logs:CreateLogDelivery logs:DeleteLogDelivery"
        " logs:PutResourcePolicy logs:DescribeResourcePolicies",
    ),
)
