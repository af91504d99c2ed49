//! What somebody tells when they pay.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::account::Account;

/// What a person fills in when they pay; what an invoice asks for and is not given here is made up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[must_use]
pub struct Order {
    pub(crate) name: Option<String>,
    pub(crate) phone_number: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) address: Option<Address>,
    pub(crate) delivery: Option<String>,
    /// In the smallest unit of the invoice's currency.
    pub(crate) tip: i64,
}

/// Where something is to be delivered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Two letters, such as `NO`.
    pub country_code: String,
    /// The state, where the country has some.
    pub state: String,
    /// The city.
    pub city: String,
    /// The first line: street and house.
    pub street_line1: String,
    /// The second line.
    pub street_line2: String,
    /// The post code.
    pub post_code: String,
}

impl Default for Address {
    /// A street in Oslo.
    fn default() -> Self {
        Self {
            country_code: "NO".to_owned(),
            state: String::new(),
            city: "Oslo".to_owned(),
            street_line1: "Karl Johans gate 1".to_owned(),
            street_line2: String::new(),
            post_code: "0154".to_owned(),
        }
    }
}

/// What an invoice asks for.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the call")]
pub(crate) struct Needs {
    pub(crate) name: bool,
    pub(crate) phone_number: bool,
    pub(crate) email: bool,
    pub(crate) address: bool,
}

impl Order {
    /// An order in which everything is made up.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who orders.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Where they can be called.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Where they can be written to.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Where it is to be delivered.
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }

    /// Which of the ways of delivery that the bot offers is chosen, by id or title.
    pub fn delivery(mut self, option: impl Into<String>) -> Self {
        self.delivery = Some(option.into());
        self
    }

    /// The way of delivery that is to be chosen, if it was said.
    pub fn wanted_delivery(&self) -> Option<&str> {
        self.delivery.as_deref()
    }

    /// What is given on top, in the smallest unit of the currency.
    pub fn tip(mut self, tip: i64) -> Self {
        self.tip = tip;
        self
    }

    /// With everything filled in.
    pub(crate) fn completed(self, buyer: &Account) -> Self {
        let last_name = buyer.last_name.iter().flat_map(|name| [" ", name]);
        let name = std::iter::once(buyer.first_name.as_str()).chain(last_name).collect();
        let email = format!("{}@example.org", buyer.first_name.to_lowercase().replace(' ', "."));
        Self {
            name: self.name.or(Some(name)),
            phone_number: self.phone_number.or_else(|| Some("+15550100".to_owned())),
            email: self.email.or(Some(email)),
            address: self.address.or_else(|| Some(Address::default())),
            delivery: self.delivery,
            tip: self.tip,
        }
    }

    /// The `ShippingAddress` object.
    pub(crate) fn address_json(&self) -> Value {
        let address = self.address.clone().unwrap_or_default();
        json!({
            "country_code": address.country_code, "state": address.state, "city": address.city,
            "street_line1": address.street_line1, "street_line2": address.street_line2, "post_code": address.post_code,
        })
    }

    /// The `OrderInfo` object, with what was asked for.
    pub(crate) fn to_json(&self, needs: Needs) -> Value {
        let fields = [
            ("name", needs.name, json!(self.name)),
            ("phone_number", needs.phone_number, json!(self.phone_number)),
            ("email", needs.email, json!(self.email)),
            ("shipping_address", needs.address, self.address_json()),
        ];
        let asked = fields.into_iter().filter(|(_, is_needed, _)| *is_needed);
        Value::Object(asked.map(|(key, _, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
    }
}
