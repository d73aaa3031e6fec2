"""nginx with our reference file, started by a test on free ports of this machine."""

import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from scripts import find_nginx
from scripts.find_chromium import required
from tests.browser.page_server import free_port

from .wire import PATIENCE

REFERENCE = Path(__file__).parents[2] / "deploy/nginx/payment-smart-bot.conf"
API = "pay.example.com"
PAGE = "chat.example.com"

_MAIN = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/reference.conf;
}}
"""


def find_or_skip() -> str:
    nginx = find_nginx.find()
    if nginx is None and required():
        pytest.fail(find_nginx.NOT_FOUND)
    if nginx is None:
        pytest.skip(find_nginx.NOT_FOUND)
    return nginx


@contextmanager
def serving_proxy(folder: Path, api_port: int, page_port: int) -> Iterator[int]:
    """Start it, and give the port at which it takes TLS."""
    nginx, tls, plain = find_or_skip(), free_port(), free_port()
    _make_certificate(folder)
    _write_configuration(
        folder,
        {
            "server 127.0.0.1:8000;": f"server 127.0.0.1:{api_port};",
            "server 127.0.0.1:8501;": f"server 127.0.0.1:{page_port};",
            "listen 443 ssl http2;": f"listen 127.0.0.1:{tls} ssl http2;",
            "listen [::]:443 ssl http2;": "",
            "listen 80;": f"listen 127.0.0.1:{plain};",
            "listen [::]:80;": "",
            "/etc/nginx/tls/pay.example.com": f"{folder}/tls",
            "/var/log/nginx": str(folder),
        },
    )
    command = [nginx, "-p", str(folder), "-c", str(folder / "main.conf")]
    with subprocess.Popen(command) as process:  # noqa: S603 - the machine's nginx
        try:
            _wait_for(tls, process)
            yield tls
        finally:
            process.terminate()


def _write_configuration(folder: Path, changes: dict[str, str]) -> None:
    text = REFERENCE.read_text()
    for before, after in changes.items():
        assert before in text, f"the reference file has no {before!r} any more"
        text = text.replace(before, after)
    (folder / "reference.conf").write_text(text)
    (folder / "main.conf").write_text(_MAIN.format(folder=folder))


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("nginx did not start")


def _make_certificate(folder: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, API)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(API), x509.DNSName(PAGE)]), False)
        .sign(key, hashes.SHA256())
    )
    (folder / "tls.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "tls.key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


@contextmanager
def connected(
    folder: Path, port: int, first: bytes = b"", *, source: str = "127.0.0.1", host: str = API
) -> Iterator[ssl.SSLSocket]:
    """Connect by TLS from an address of this machine, and send something."""
    context = ssl.create_default_context(cafile=folder / "tls.pem")
    with (
        socket.create_connection(("127.0.0.1", port), PATIENCE, (source, 0)) as plain,
        context.wrap_socket(plain, server_hostname=host) as connection,
    ):
        connection.sendall(first)
        yield connection
