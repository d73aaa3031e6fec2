"""The chat page and the operator's page: they speak HTTP with the bot, and import nothing of it.

Pure, without Streamlit and HTTP: `answers`, `conversation`, `retrying`, `phrases`, `amounts`,
`receipt`, `figures`. `http_api`, `customer_api` and `merchant_api` carry the calls; `talk` is one
customer's conversation; what ends in `_page` and `_parts` draws.
"""
