//! One of some names: what `#[derive(Argument)]` makes of an enum.

use super::wrong::WrongReason;
use super::{Argument, Typed};

/// A name, and the value that it stands for.
type Choice<T> = (&'static str, fn() -> T);

/// The value whose name was typed, in any case, and with `-`, `_`, white space or nothing between the name's words.
pub fn choose<T: Argument>(typed: &Typed<'_>, names: &[Choice<T>]) -> Result<T, WrongReason> {
    let wanted = normal(typed.text());
    match names.iter().find(|(name, _)| normal(name) == wanted) {
        Some((_, make)) => Ok(make()),
        None => Err(WrongReason::NotAChoice { choices: T::CHOICES, nearest: nearest(&wanted, T::CHOICES) }),
    }
}

fn normal(name: &str) -> String {
    let separates = |character: char| matches!(character, '-' | '_') || character.is_whitespace();
    name.chars().filter(|character| !separates(*character)).flat_map(char::to_lowercase).collect()
}

/// The choice that differs in so few letters that it was probably meant.
fn nearest(wanted: &str, choices: &[&'static str]) -> Option<&'static str> {
    let far = |choice: &str| distance(wanted, &normal(choice));
    let nearest = choices.iter().copied().min_by_key(|choice| far(choice))?;
    let allowed = (normal(nearest).chars().count() / 3).max(1);
    Some(nearest).filter(|nearest| far(nearest) <= allowed && !wanted.is_empty())
}

/// Levenshtein's distance, row by row.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, letter) in left.chars().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (column, other) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_miss_is_suggested_and_a_far_one_is_not() {
        let choices = &["red", "dark-red", "blue"];
        assert_eq!(nearest("rad", choices), Some("red"));
        assert_eq!(nearest("drakred", choices), Some("dark-red"));
        assert_eq!(nearest("bleu", choices), None);
        assert_eq!(nearest("green", choices), None);
        assert_eq!(nearest("", choices), None);
    }
}
