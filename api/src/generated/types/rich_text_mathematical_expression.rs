// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A formula within the text.
///
/// <https://core.telegram.org/bots/api#richtextmathematicalexpression>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextMathematicalExpression {
    /// Expression.
    pub expression: String,
}

impl RichTextMathematicalExpression {
    /// With what is always there; the rest is absent.
    pub fn new(expression: impl Into<String>) -> Self {
        Self { expression: expression.into() }
    }
}

object! { RichTextMathematicalExpression {
    constant {
        "type": "mathematical_expression",
    }
    required {
        "expression": expression,
    }
} }
