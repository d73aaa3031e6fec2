"""The chat page and the operator's page. They speak HTTP with the bot and import nothing of it.

Without Streamlit and HTTP: `answers`, `conversation`, `retrying`, `phrases`, `amounts`, `receipt`
and `figures`. `http_api`, `customer_api` and `merchant_api` make the calls. `talk` is one
customer's conversation. Modules that end in `_page` or `_parts` draw.
"""
