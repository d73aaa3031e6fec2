"""The outside world behind the ports: stores, gateways, sealers."""
