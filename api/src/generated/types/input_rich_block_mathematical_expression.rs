// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A formula to send on a line of its own.
///
/// <https://core.telegram.org/bots/api#inputrichblockmathematicalexpression>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockMathematicalExpression {
    /// Expression.
    pub expression: String,
}

impl InputRichBlockMathematicalExpression {
    /// With what is always there; the rest is absent.
    pub fn new(expression: impl Into<String>) -> Self {
        Self { expression: expression.into() }
    }
}

object! { InputRichBlockMathematicalExpression {
    constant {
        "type": "mathematical_expression",
    }
    required {
        "expression": expression,
    }
} }
