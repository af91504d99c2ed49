//! Names hashed while the macro runs, so that const checks compare numbers instead of strings.

/// FNV-1a, 64 bits: small, stable across builds, good enough for names.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
