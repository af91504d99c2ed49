//! What is said of a number that is none, or too great: in more helpful words than those of the standard library's errors.

use std::any::type_name;

use super::wrong::WrongReason;

/// Why a text is not a `T`, if `T` is a type whose errors are known here.
pub(super) fn reason<T>(text: &str) -> Option<WrongReason> {
    let name = type_name::<T>();
    if let Some((_, least, most)) = integers().into_iter().find(|(integer, ..)| *integer == name) {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let integer = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        return Some(if integer { WrongReason::OutOfRange { least, most } } else { WrongReason::NotANumber });
    }
    if [type_name::<f32>(), type_name::<f64>()].contains(&name) {
        return Some(WrongReason::NotANumber);
    }
    #[cfg(feature = "time")]
    if super::time::is_date(name) {
        return Some(WrongReason::NotADate);
    }
    None
}

/// The types that are compared by their names, as their `FromStr` cannot be told from anybody else's.
fn integers() -> [(&'static str, String, String); 12] {
    macro_rules! ranges {
        ($($kind:ty),*) => { [$((type_name::<$kind>(), <$kind>::MIN.to_string(), <$kind>::MAX.to_string())),*] };
    }
    ranges!(u8, i8, u16, i16, u32, i32, u64, i64, u128, i128, usize, isize)
}
