// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The emoji that have a random value.
    DiceEmoji {
    Dice = "🎲",
    Darts = "🎯",
    Basketball = "🏀",
    Football = "⚽",
    Bowling = "🎳",
    SlotMachine = "🎰",
    }
}
