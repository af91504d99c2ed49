// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// How the items of a list are numbered.
    ListLabelType {
    LowercaseLetters = "a",
    UppercaseLetters = "A",
    LowercaseRoman = "i",
    UppercaseRoman = "I",
    Numbers = "1",
    }
}
