"""The page on which an operator sees and changes what the merchant's key allows."""
