// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// List label type.
    ListLabelType {
    LowercaseLetters = "a",
    UppercaseLetters = "A",
    LowercaseRoman = "i",
    UppercaseRoman = "I",
    Numbers = "1",
    }
}
