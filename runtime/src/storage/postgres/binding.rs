//! Channel binding: what ties a password's proof to the certificate that the server has shown (RFC 5929, `tls-server-end-point`).

use ring::digest::{Algorithm, Digest, SHA256, SHA384, SHA512, digest};

/// What the two sides compare: the certificate's hash, by the function that its signature is made with.
pub(super) fn of_certificate(certificate: &[u8]) -> Option<Digest> {
    signature_hash(certificate).map(|hash| digest(hash, certificate))
}

/// A certificate is a sequence of its contents, the algorithm of its signature, and the signature.
fn signature_hash(certificate: &[u8]) -> Option<&'static Algorithm> {
    let (parts, _) = element(certificate)?;
    let (_contents, parts) = element(parts)?;
    let (algorithm, _) = element(parts)?;
    // RSA, then ECDSA; MD5 and SHA-1 count as SHA-256.
    match element(algorithm)?.0 {
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x04 | 0x05 | 0x0b]
        | [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01]
        | [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02] => Some(&SHA256),
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0c]
        | [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x03] => Some(&SHA384),
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0d]
        | [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x04] => Some(&SHA512),
        _ => None,
    }
}

/// The contents of the first element of a DER text, and what follows it.
fn element(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&[_tag, length], rest) = der.split_first_chunk::<2>()?;
    if length < 0x80 {
        return rest.split_at_checked(usize::from(length));
    }
    let (length, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
    let mut bytes = length.iter().map(|byte| usize::from(*byte));
    rest.split_at_checked(bytes.try_fold(0_usize, |sum, byte| sum.checked_mul(256)?.checked_add(byte))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A certificate of nothing but 300 zeros, the algorithm, and no signature.
    fn certificate(algorithm: &[u8]) -> Vec<u8> {
        let size = u8::try_from(algorithm.len()).unwrap();
        let mut der = vec![0x30, 0x82, 0x01, 0x2c];
        der.extend([0; 300]);
        der.extend([0x30, size + 2, 0x06, size]);
        der.extend(algorithm);
        let length = u16::try_from(der.len()).unwrap().to_be_bytes();
        [&[0x30, 0x82, length[0], length[1]], &der[..]].concat()
    }

    #[test]
    fn the_hash_is_that_of_the_signature() {
        let ecdsa = |last| certificate(&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, last]);
        let lengths = [2, 3, 4].map(|last| of_certificate(&ecdsa(last)).unwrap().as_ref().len());
        assert_eq!(lengths, [32, 48, 64]);
        let rsa = |last| certificate(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, last]);
        let lengths = [0x05, 0x0b, 0x0c, 0x0d].map(|last| of_certificate(&rsa(last)).unwrap().as_ref().len());
        assert_eq!(lengths, [32, 32, 48, 64]);
    }

    #[test]
    fn what_is_no_certificate_binds_nothing() {
        let whole = certificate(&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]);
        assert!((0..whole.len()).all(|end| of_certificate(&whole[..end]).is_none()));
        assert!(of_certificate(&certificate(&[0x2b, 0x65, 0x70])).is_none());
    }
}
