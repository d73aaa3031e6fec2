# Run with terraform.tfvars.example, and a key put in; scripts/check_infra.py does.

mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

run "it_plans_as_it_stands" {
  command = plan

  variables {
    lambda_package = "tests/package.zip"
  }

  assert {
    condition     = output.lambda_function_name == "payment-smart-bot-handler-dev"
    error_message = "The example must plan with nothing but the key put in."
  }
}
