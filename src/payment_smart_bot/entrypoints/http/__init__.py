"""The HTTP API: one ASGI app for the laptop and the cloud."""
