// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// The other side is an affiliate program.
///
/// <https://core.telegram.org/bots/api#transactionpartneraffiliateprogram>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerAffiliateProgram {
    /// Sponsor user, optional.
    pub sponsor_user: Option<Box<User>>,
    /// Commission per mille.
    pub commission_per_mille: i64,
}

impl TransactionPartnerAffiliateProgram {
    /// With what is always there; the rest is absent.
    pub fn new(commission_per_mille: impl Into<i64>) -> Self {
        Self { sponsor_user: None, commission_per_mille: commission_per_mille.into() }
    }
}

setters! { TransactionPartnerAffiliateProgram {
    value sponsor_user: Box<User>,
} }

object! { TransactionPartnerAffiliateProgram {
    constant {
        "type": "affiliate_program",
    }
    required {
        "commission_per_mille": commission_per_mille,
    }
    optional {
        "sponsor_user": sponsor_user,
    }
} }
