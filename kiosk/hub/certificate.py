"""The certificate of a hub that nobody else vouches for: it makes its own, and invitations carry its pin.

It has no end: a kiosk trusts this one certificate and no other, by its pin, and may have a clock that is years wrong.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from socket import gethostname

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.wire.invitation import pin_of

FILE = "certificate.pem"
_BEGINS = datetime(1970, 1, 1, tzinfo=UTC)
_ENDS = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)  # RFC 5280 4.1.2.5: of a certificate that has no end


def own_certificate(folder: Path) -> Path:
    """Return the file with the hub's certificate and its key; it is made where there is none, whole or not at all."""
    path = folder / FILE
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f".{FILE}.{os.getpid()}"
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(_made(gethostname()))
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(fresh, path)
    except FileExistsError:  # another process was first: its certificate holds
        pass
    finally:
        fresh.unlink()
    return path


def own_pin(folder: Path) -> str:
    """Return the pin of the hub's own certificate, empty where it has none."""
    path = folder / FILE
    if not path.exists():
        return ""
    certificate = x509.load_pem_x509_certificate(path.read_bytes())
    return pin_of(certificate.public_bytes(serialization.Encoding.DER))


def _made(host: str) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Check-in hub")])
    names = [x509.DNSName(each) for each in dict.fromkeys((*_dns_names(host), "localhost"))]
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGINS)
        .not_valid_after(_ENDS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
    )
    certificate = builder.sign(key, hashes.SHA256())
    plain = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    return private + certificate.public_bytes(serialization.Encoding.PEM)


def _dns_names(host: str) -> list[str]:
    """A host's names in the local network, where they are names that a certificate can hold."""
    label = host.partition(".")[0]
    return [each for each in (host, f"{label}.local") if each.isascii() and 0 < len(each) < 64]
