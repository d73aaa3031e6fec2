"""The style sheet of the pages, for looks that the theme in config.toml cannot express."""

from pathlib import Path
from typing import Final

import streamlit as st

_STYLES: Final = Path(__file__).with_name("page.css")


def dress() -> None:
    """Apply the style sheet to the page."""
    st.html(_STYLES)
