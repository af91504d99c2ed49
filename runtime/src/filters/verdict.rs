//! What a function of the author's says about a message.

/// Yes or no; a trait, so that the compiler can say what to do with anything else.
#[diagnostic::on_unimplemented(
    message = "a filter says yes or no, and this one gives `{Self}`",
    label = "expected `bool`",
    note = "a function that returns `Option<T>` binds what it finds: `find_city as city`",
    note = "an `async` function is awaited: `is_paying.await`"
)]
pub trait Verdict {
    /// As what it is.
    fn yes(self) -> bool;
}

#[diagnostic::do_not_recommend]
impl Verdict for bool {
    fn yes(self) -> bool {
        self
    }
}

/// The answer of a function of the author's.
pub fn verdict(verdict: impl Verdict) -> bool {
    verdict.yes()
}
