//! Choices made by the bytes that come in.

/// The bytes that are left.
pub(crate) struct Dice<'a>(&'a [u8]);

impl<'a> Dice<'a> {
    pub(crate) fn new(data: &'a [u8]) -> Self {
        Self(data)
    }

    /// A number below `end`; 0 when nothing is left.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*first) % end
    }

    /// A number, mostly small, sometimes at the end of what there is.
    pub(crate) fn number(&mut self) -> i64 {
        match self.below(256) {
            small @ 0..=200 => i64::try_from(small).unwrap_or_default() - 10,
            201 => i64::MAX,
            202 => i64::MIN,
            203 => i64::MAX - 1,
            204 => i64::from(i32::MAX),
            205 => i64::from(u32::MAX),
            _ => {
                i64::from_le_bytes(std::array::from_fn(|_| u8::try_from(self.below(256)).unwrap_or_default()))
            }
        }
    }

    /// All that is left.
    pub(crate) fn rest(self) -> &'a [u8] {
        self.0
    }

    /// All that is left, as text.
    pub(crate) fn text(self) -> String {
        String::from_utf8_lossy(self.0).into_owned()
    }
}
