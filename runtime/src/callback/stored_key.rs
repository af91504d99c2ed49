//! The keys that buttons carry in place of stored values: whose value it is, and a number that nobody can guess.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// What a key begins with, so that it is found in any data.
const MARK: char = '~';

/// The bytes of an owner: Telegram's ids have at most 52 bits.
const OWNER: usize = 7;

/// The bytes of a key: the owner and the number.
const BYTES: usize = OWNER + 8;

/// The length of a key in callback data: the mark, and the bytes as base64url.
pub(super) const LENGTH: usize = 1 + BYTES / 3 * 4;

/// The place of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StoredKey {
    owner: i64,
    number: u64,
}

impl StoredKey {
    /// A key that no other value has.
    pub(super) fn draw(owner: i64, once: bool) -> Self {
        static DRAWN: AtomicU64 = AtomicU64::new(0);
        // Keyed with secret random bytes, the hash of a count cannot be foretold.
        static SEED: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        let number = SEED.hash_one(DRAWN.fetch_add(1, Ordering::Relaxed));
        // An id that does not fit would be somebody else's.
        let owner = if packed(owner).is_some() { owner } else { 0 };
        Self { owner, number: (number & !1) | u64::from(once) }
    }

    /// Whether the value is for one press.
    pub(super) fn is_once(self) -> bool {
        self.number & 1 == 1
    }

    /// Adds the key to the data.
    pub(super) fn write(self, data: &mut String) {
        let mut bytes = [0; BYTES];
        bytes[..OWNER].copy_from_slice(&packed(self.owner).unwrap_or_default());
        bytes[OWNER..].copy_from_slice(&self.number.to_be_bytes());
        data.push(MARK);
        URL_SAFE_NO_PAD.encode_string(bytes, data);
    }

    /// The key at the beginning of a text, and what stands behind it.
    pub(super) fn read(text: &str) -> Option<(Self, &str)> {
        let (encoded, behind) = text.strip_prefix(MARK)?.split_at_checked(LENGTH - 1)?;
        let mut bytes = [0; BYTES];
        let length = URL_SAFE_NO_PAD.decode_slice(encoded, &mut bytes).ok()?;
        let (owner, number) = bytes.split_first_chunk::<OWNER>().filter(|_| length == BYTES)?;
        let number = u64::from_be_bytes(number.try_into().ok()?);
        Some((Self { owner: unpacked(*owner), number }, behind))
    }

    /// Where the value of data that ends with the key is stored. The text before is part of it, so that a key works behind no other.
    pub(super) fn place(self, data: &str) -> String {
        format!("{}/{data}", self.owner)
    }

    /// All that looks like a key in some data, with its place.
    pub(super) fn all_in(data: &str) -> impl Iterator<Item = (Self, String)> {
        data.match_indices(MARK).filter_map(|(start, _)| {
            let (key, behind) = Self::read(&data[start..])?;
            Some((key, key.place(&data[..data.len() - behind.len()])))
        })
    }
}

/// Whether something stored is a value, and not the list of the values; see [`super::stored_rows`].
pub(super) fn is_value(place: &str) -> bool {
    place.contains(MARK)
}

fn packed(owner: i64) -> Option<[u8; OWNER]> {
    let bytes = owner.to_be_bytes();
    let packed: [u8; OWNER] = bytes[1..].try_into().ok()?;
    (unpacked(packed) == owner).then_some(packed)
}

fn unpacked(packed: [u8; OWNER]) -> i64 {
    let mut bytes = [0; 8];
    bytes[1..].copy_from_slice(&packed);
    // The sign fills the byte that was left out.
    i64::from_be_bytes(bytes) << 8 >> 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        for owner in [0, 1, -1, 5_000_001, -1_001_234_567_890, (1 << 52) - 1, -(1 << 52)] {
            for once in [false, true] {
                let key = StoredKey::draw(owner, once);
                let mut data = "pick:".to_owned();
                key.write(&mut data);
                assert_eq!(data.len(), "pick:".len() + LENGTH);
                let (read, behind) = StoredKey::read(&data["pick:".len()..]).unwrap();
                assert_eq!((read, behind), (key, ""));
                assert_eq!((read.owner, read.is_once()), (owner, once));
                let place = format!("{owner}/{data}");
                assert_eq!(
                    StoredKey::all_in(&format!("{data}:7")).collect::<Vec<_>>(),
                    [(key, place.clone())]
                );
                assert!(is_value(&place));
            }
        }
    }

    #[test]
    fn what_is_no_key_is_not_read() {
        for text in ["", "~", "~short", "no mark and twenty-one", "~æææææææææææ", "~AAAAAAAAAAAAAAAAAA=="]
        {
            assert_eq!(StoredKey::read(text), None, "{text}");
        }
        assert_eq!(StoredKey::all_in("~~~ nothing ~ here ~").count(), 0);
    }

    #[test]
    fn an_id_that_no_telegram_has_is_nobodys() {
        assert_eq!(StoredKey::draw(i64::MAX, false).owner, 0);
        assert_eq!(StoredKey::draw(i64::MIN, false).owner, 0);
    }

    #[test]
    fn no_two_keys_are_equal() {
        let drawn: std::collections::HashSet<u64> =
            (0..10_000).map(|_| StoredKey::draw(1, false).number).collect();
        assert_eq!(drawn.len(), 10_000);
    }
}
