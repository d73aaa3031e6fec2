"""Serves the pages as `streamlit run app.py` does, with limits on what each connection may do.

Options are Streamlit's own, such as `--server.port 8501`.
"""

import sys
from pathlib import Path

import uvicorn.config
from streamlit.web import cli

_PAGES = Path(__file__).with_name("app.py")

# Streamlit leaves the choice of the protocol to uvicorn, which looks it up here.
uvicorn.config.HTTP_PROTOCOLS["auto"] = "payment_page.limited_protocol:LimitedProtocol"

if __name__ == "__main__":
    cli.main(["run", str(_PAGES), *sys.argv[1:]], prog_name="streamlit")
