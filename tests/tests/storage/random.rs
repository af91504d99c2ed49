//! Random work, the same in every run.

/// Numbers without pattern, from a seed.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    pub(super) fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// One call of two storages, whose answers are compared.
pub(super) mod work {
    use std::ops::Bound;

    use botwright::storage::{Batch, Expected, Key, MemoryStorage, Range, Storage, Write};

    use super::Random;

    const NAMESPACES: [&str; 2] = ["one", "two"];
    const KEYS: [&str; 6] = ["", "a", "a/", "a/b", "é", "\u{10FFFF}"];

    pub(crate) fn places() -> impl Iterator<Item = (&'static str, &'static str)> {
        NAMESPACES.into_iter().flat_map(|namespace| KEYS.map(|key| (namespace, key)))
    }

    /// What each of the two says to the same call, as text.
    pub(crate) async fn step(
        random: &mut Random,
        memory: &MemoryStorage,
        storage: &dyn Storage,
        now: i64,
    ) -> (String, String) {
        match random.below(8) {
            0..4 => {
                let batch = batch(random, memory, now).await;
                let expected = memory.commit(now, &batch).await;
                (format!("{expected:?}"), format!("{:?}", storage.commit(now, &batch).await))
            }
            4 => {
                let keys: Vec<_> = places().map(|(namespace, key)| Key::new(namespace, key)).collect();
                let expected = memory.read(now, &keys).await;
                (format!("{expected:?}"), format!("{:?}", storage.read(now, &keys).await))
            }
            5 => {
                // Of several that end at one moment, any may be swept first.
                let expected = memory.sweep(now, usize::MAX).await;
                (format!("{expected:?}"), format!("{:?}", storage.sweep(now, usize::MAX).await))
            }
            _ => {
                let range = range(random);
                let expected = memory.scan(now, range).await;
                (format!("{range:?} {expected:?}"), format!("{range:?} {:?}", storage.scan(now, range).await))
            }
        }
    }

    async fn batch(random: &mut Random, memory: &MemoryStorage, now: i64) -> Batch {
        let mut batch = Batch::default();
        for _ in 0..random.below(4) {
            let (namespace, key) = (random.one_of(&NAMESPACES), random.one_of(&KEYS));
            let found = memory.read(now, &[Key::new(namespace, key)]).await.unwrap().pop().unwrap();
            let expected = match random.below(10) {
                0 => Expected::Absent,
                1 => Expected::Is(batch.version),
                2..4 => Expected::Anything,
                _ => Expected::of(found.as_ref()),
            };
            let value = (random.below(3) > 0).then(|| now.to_string().into_bytes());
            // Some are over when they are written.
            let expires = (random.below(2) > 0).then(|| now - 2 + i64::try_from(random.below(12)).unwrap());
            batch.write(Write { namespace, key: key.to_owned(), expected, value, expires });
        }
        batch
    }

    fn range(random: &mut Random) -> Range<'static> {
        let from = random.one_of(&KEYS);
        let from = random.one_of(&[Bound::Unbounded, Bound::Included(from), Bound::Excluded(from)]);
        let before = random.one_of(&KEYS);
        let before = random.one_of(&[None, Some(before)]);
        Range { namespace: random.one_of(&NAMESPACES), from, before, limit: random.below(8) }
    }
}
