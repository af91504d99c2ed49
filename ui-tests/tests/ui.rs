//! What the compiler says to a bot's author: one error for each mistake, at the token that must change, saying the fix.
//!
//! `TRYBUILD=overwrite cargo test -p botwright-ui-tests` writes the goldens anew; read them before committing.

#[test]
fn goldens() {
    let cases = trybuild::TestCases::new();
    cases.pass("*/pass/*.rs");
    cases.compile_fail("*/fail/*.rs");
}
