"""What the customer's and the merchant's side of the HTTP API share."""
