// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A formula on a line of its own.
///
/// <https://core.telegram.org/bots/api#richblockmathematicalexpression>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockMathematicalExpression {
    /// Expression.
    pub expression: String,
}

impl RichBlockMathematicalExpression {
    /// With what is always there; the rest is absent.
    pub fn new(expression: impl Into<String>) -> Self {
        Self { expression: expression.into() }
    }
}

object! { RichBlockMathematicalExpression {
    constant {
        "type": "mathematical_expression",
    }
    required {
        "expression": expression,
    }
} }
