// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Dice emoji.
    DiceEmoji {
    Dice = "🎲",
    Darts = "🎯",
    Basketball = "🏀",
    Football = "⚽",
    Bowling = "🎳",
    SlotMachine = "🎰",
    }
}
