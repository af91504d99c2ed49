//! Values packed into a link's payload.

use std::ops::Deref;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::fits::Fits;
use crate::arguments::{Argument, Typed, WrongReason};
use crate::callback::CallbackData;

/// A value that travels in a link as it does in callback data, but as base64url, so that it may be any text.
///
/// ```
/// use botwright::deep_link::Encoded;
/// use botwright::prelude::*;
///
/// #[command("start {whom}")]
/// fn greet(whom: Encoded<Short<48>>) -> String {
///     format!("Hello, {}!", &**whom)
/// }
///
/// let link = greet::link("my_bot", Encoded(Short::cut("Bjørn & Åse")));
/// assert_eq!(link, "https://t.me/my_bot?start=QmrDuHJuICYgw4VzZQ");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encoded<T>(pub T);

impl<T> Deref for Encoded<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

#[diagnostic::do_not_recommend]
impl<T: CallbackData> Fits for Encoded<T> {
    const MAX_LEN: usize = (T::MAX_LEN * 4).div_ceil(3);

    fn write(&self, payload: &mut String) {
        let mut data = String::new();
        self.0.write(&mut data);
        URL_SAFE_NO_PAD.encode_string(data, payload);
    }
}

impl<T: CallbackData> Argument for Encoded<T> {
    fn read(typed: &Typed<'_>) -> Result<Self, WrongReason> {
        let bytes = URL_SAFE_NO_PAD.decode(typed.text()).map_err(|_| WrongReason::Unreadable)?;
        let data = std::str::from_utf8(&bytes).map_err(|_| WrongReason::Unreadable)?;
        let mut rest = data;
        let value = T::read(&mut rest).filter(|_| rest.is_empty());
        value.map(Self).ok_or(WrongReason::Unreadable)
    }
}
