//! The bot's own certificate, where no proxy stands before it.

use std::path::Path;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::{self, PemObject as _};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::error::{Error, Result};

/// What speaks TLS, and what Telegram has to be told of it.
pub(super) struct Tls {
    pub(super) acceptor: TlsAcceptor,
    /// The certificate's file, if nobody but itself has signed it.
    pub(super) upload: Option<Vec<u8>>,
}

impl Tls {
    pub(super) fn read(certificate: &Path, key: &Path) -> Result<Self> {
        let wrong = |what: &str, path: &Path, why: &dyn std::fmt::Display| {
            Error::text(format!("the webhook's {what} `{}` cannot be used: {why}", path.display()))
        };
        let pem = std::fs::read(certificate).map_err(|error| wrong("certificate", certificate, &error))?;
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&pem)
            .collect::<std::result::Result<_, _>>()
            .map_err(|error| wrong("certificate", certificate, &error))?;
        let first =
            chain.first().ok_or_else(|| wrong("certificate", certificate, &"it holds none in PEM"))?;
        let is_its_own = is_signed_by_itself(first);
        let private = PrivateKeyDer::from_pem_file(key).map_err(|error| match error {
            pem::Error::NoItemsFound => {
                wrong("key", key, &"it holds none in PEM that can be read without a password")
            }
            error => wrong("key", key, &error),
        })?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(chain, private)
            .map_err(|error| match error {
                rustls::Error::InconsistentKeys(_) => wrong(
                    "key",
                    key,
                    &format!("it does not belong to the certificate `{}`", certificate.display()),
                ),
                rustls::Error::InvalidCertificate(_) => wrong("certificate", certificate, &error),
                error => wrong("key", key, &error),
            })?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let acceptor = TlsAcceptor::from(Arc::new(config));
        Ok(Self { acceptor, upload: is_its_own.then_some(pem) })
    }
}

/// Whether a certificate names the same as its issuer and as its subject. One that cannot be read is somebody else's.
fn is_signed_by_itself(certificate: &[u8]) -> bool {
    names(certificate).is_some_and(|(issuer, subject)| issuer == subject)
}

/// The issuer and the subject, of DER: a sequence, whose first is a sequence of the version (perhaps), the serial number, the algorithm,
/// the issuer, the validity, and the subject.
fn names(certificate: &[u8]) -> Option<(&[u8], &[u8])> {
    const VERSION: u8 = 0xa0;
    let (_, certificate, _) = element(certificate)?;
    let (_, mut rest, _) = element(certificate)?;
    if *rest.first()? == VERSION {
        rest = element(rest)?.2;
    }
    let mut next = || {
        let (_, content, behind) = element(rest)?;
        rest = behind;
        Some(content)
    };
    let (_serial, _algorithm, issuer, _validity, subject) = (next()?, next()?, next()?, next()?, next()?);
    Some((issuer, subject))
}

/// The first element: its tag, its content, and what stands behind it.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&[tag, length], rest) = der.split_first_chunk::<2>()?;
    let (length, rest) = if length < 0x80 {
        (usize::from(length), rest)
    } else {
        let (bytes, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
        let fits = bytes.len() <= 4;
        let length = bytes.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte));
        (fits.then_some(length)?, rest)
    };
    let (content, behind) = rest.split_at_checked(length)?;
    Some((tag, content, behind))
}
