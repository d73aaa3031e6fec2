"""LocalSealer: what is sealed opens for its key and session only, and the key is kept well."""

import os
import pickle
import stat
import subprocess
import sys
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from payment_smart_bot.adapters.local_sealing import LocalSealer
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.errors import Misconfigured, SealBroken
from payment_smart_bot.ports import Sealer

KEY = bytes.fromhex("fe5518cbe8dfe59296946bd26935a014be3a2b7c73a420c339a0f94237376d09")
NUMBER = Digits("4242424242424242")
SEALER: Sealer = LocalSealer(KEY)


def test_nothing_of_the_number_shows() -> None:
    """Not its digits, not its length, not that two numbers are the same."""
    lengths = {len(SEALER.seal(Digits("4" * count), "s").ciphertext) for count in range(1, 20)}
    assert lengths == {61}
    assert len({SEALER.seal(NUMBER, "s").ciphertext for _ in range(50)}) == 50
    assert NUMBER.reveal().encode() not in SEALER.seal(NUMBER, "s").ciphertext


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda sealed: sealed[:1],
        lambda sealed: sealed[:13],
        lambda sealed: sealed[:-1],
        lambda sealed: sealed + b"\0",
        lambda sealed: b"\x02" + sealed[1:],
        lambda sealed: b"\x00" + sealed[1:],
        lambda sealed: sealed[:1] + bytes(12) + sealed[13:],
        lambda sealed: sealed[:-1] + bytes([sealed[-1] ^ 1]),
        lambda sealed: bytes(len(sealed)),
    ],
)
def test_a_damaged_seal_is_broken(damage: Callable[[bytes], bytes]) -> None:
    """Cut, lengthened, altered or of another layout: SealBroken, without a digit."""
    sealed = Sealed(damage(SEALER.seal(NUMBER, "s").ciphertext))
    with pytest.raises(SealBroken, match=r"^The sealed number") as caught:
        SEALER.unseal(sealed, "s")
    assert not any(character.isdigit() for character in str(caught.value))


@given(st.integers(0, 60), st.integers(1, 255))
def test_every_byte_counts(place: int, change: int) -> None:
    """No byte of a sealed number can be changed unnoticed."""
    sealed = bytearray(SEALER.seal(NUMBER, "s").ciphertext)
    sealed[place] ^= change
    with pytest.raises(SealBroken):
        SEALER.unseal(Sealed(bytes(sealed)), "s")


def test_another_session_or_key_does_not_open_it() -> None:
    """A ciphertext copied into another session, or read after the key changed, is useless."""
    sealed = SEALER.seal(NUMBER, "s")
    for sealer, session_id in [(SEALER, "t"), (SEALER, ""), (LocalSealer(bytes(32)), "s")]:
        with pytest.raises(SealBroken):
            sealer.unseal(sealed, session_id)


def test_a_sealer_does_not_give_its_key_away() -> None:
    """It shows in no repr and cannot be pickled."""
    assert KEY.hex() not in repr(SEALER)
    assert str(KEY) not in repr(SEALER)
    with pytest.raises(TypeError):
        pickle.dumps(SEALER)


# SEALING_KEY


@pytest.mark.parametrize(
    "text",
    [
        KEY.hex(),
        KEY.hex().upper(),
        b64encode(KEY).decode(),
        urlsafe_b64encode(KEY).decode(),
        b64encode(KEY).decode().rstrip("="),
        f"  {b64encode(KEY).decode()}\n",
    ],
)
def test_a_key_is_read_from_the_setting(text: str) -> None:
    """Hex and both alphabets of base64, padded or not, are one and the same key."""
    assert LocalSealer.from_setting(text).unseal(SEALER.seal(NUMBER, "s"), "s") == NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "",
        "secret",
        "z" * 64,
        KEY.hex()[:-2],
        KEY.hex() + "00",
        b64encode(KEY[:-1]).decode(),
        b64encode(KEY[:16]).decode(),
        b64encode(KEY * 2).decode(),
        "=" * 44,
        "ключ" * 11,
        "00" * 32,
        "ab" * 32,
        bytes(range(8)).hex() * 4,
        bytes(range(200, 232)).hex(),
        f"{KEY.hex()},{'00' * 32}",
        f"{KEY.hex()},",
    ],
)
def test_anything_else_in_the_setting_is_refused(text: str) -> None:
    """The sentence says what to set and how to make one, and does not quote what was set."""
    with pytest.raises(Misconfigured, match=r"SEALING_KEY .* openssl rand -base64 32$") as caught:
        LocalSealer.from_setting(text)
    assert not text or text not in str(caught.value)


def test_old_and_new_key_hold_together_while_one_is_exchanged() -> None:
    """The first seals, both open; once the old one is gone, what it sealed opens no more."""
    new = KEY[::-1]
    both = LocalSealer.from_setting(f"{new.hex()}, {KEY.hex()}")
    assert both.unseal(SEALER.seal(NUMBER, "s"), "s") == NUMBER
    assert LocalSealer(new).unseal(both.seal(NUMBER, "s"), "s") == NUMBER
    with pytest.raises(SealBroken):
        SEALER.unseal(both.seal(NUMBER, "s"), "s")
    with pytest.raises(SealBroken):
        both.unseal(SEALER.seal(NUMBER, "s"), "another")


@pytest.mark.parametrize("length", [0, 16, 24, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    """AES-128 and AES-192 would work, and are not what is promised."""
    with pytest.raises(Misconfigured):
        LocalSealer(bytes(length))


# The key file


def test_a_key_file_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    """The first start makes it; later ones open what the first one sealed."""
    path = tmp_path / "state" / "sealing.key"
    sealed = LocalSealer.from_key_file(path).seal(NUMBER, "s")
    assert LocalSealer.from_key_file(path).unseal(sealed, "s") == NUMBER
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(path.read_bytes()) == 32
    assert [found.name for found in path.parent.iterdir()] == ["sealing.key"]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o622, 0o644, 0o777])
def test_a_key_file_that_others_may_open_is_refused(tmp_path: Path, mode: int) -> None:
    """The sentence names the file and what to do."""
    path = tmp_path / "sealing.key"
    path.write_bytes(KEY)
    path.chmod(mode)
    with pytest.raises(Misconfigured, match=f"mode {mode:o}.*chmod 600 {path}"):
        LocalSealer.from_key_file(path)


@pytest.mark.parametrize("content", [b"", KEY[:-1], KEY + b"\n", KEY.hex().encode()])
def test_a_key_file_of_the_wrong_length_is_refused(tmp_path: Path, content: bytes) -> None:
    """And is left as it is."""
    path = tmp_path / "sealing.key"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(Misconfigured, match=f"holds {len(content)} bytes"):
        LocalSealer.from_key_file(path)
    assert path.read_bytes() == content


def test_a_key_file_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    """A folder in its place, or a file where its folder should be."""
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "sealing.key"):
        with pytest.raises(Misconfigured, match="cannot be used"):
            LocalSealer.from_key_file(path)


def test_threads_that_start_at_once_agree_on_one_key(tmp_path: Path) -> None:
    """Whatever one seals, all open."""
    for attempt in range(10):
        path = tmp_path / str(attempt) / "sealing.key"
        with ThreadPoolExecutor(8) as pool:
            sealers = list(pool.map(LocalSealer.from_key_file, [path] * 8))
        sealed = sealers[0].seal(NUMBER, "s")
        assert all(sealer.unseal(sealed, "s") == NUMBER for sealer in sealers)


_SEAL = """
import sys
from pathlib import Path
from payment_smart_bot.adapters.local_sealing import LocalSealer
from payment_smart_bot.domain.model.cards.card_details import Digits
sys.stdin.readline()
print(LocalSealer.from_key_file(Path(sys.argv[1])).seal(Digits("4242"), "s").ciphertext.hex())
"""


def test_processes_that_start_at_once_agree_on_one_key(tmp_path: Path) -> None:
    """Two processes race for the file, and each one's seal opens with the key that is left."""
    path = tmp_path / "sealing.key"
    command = [sys.executable, "-c", _SEAL, str(path)]
    pipe = subprocess.PIPE
    racers = [
        subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=dict(os.environ))  # noqa: S603
        for _ in range(2)
    ]
    for racer in racers:
        assert racer.stdin
        racer.stdin.write("go\n")
        racer.stdin.flush()
    sealed = [Sealed(bytes.fromhex(racer.communicate()[0])) for racer in racers]
    sealer = LocalSealer.from_key_file(path)
    assert [sealer.unseal(each, "s") for each in sealed] == [Digits("4242")] * 2


def test_a_key_file_of_zeros_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sealing.key"
    path.write_bytes(bytes(32))
    path.chmod(0o600)
    with pytest.raises(Misconfigured, match="is not random"):
        LocalSealer.from_key_file(path)
