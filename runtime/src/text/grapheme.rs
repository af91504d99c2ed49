//! Characters as people see them: a letter with its accents, an emoji with its skin colour, a flag, a family.

use std::sync::LazyLock;

use regex::Regex;

/// One such character: the extended grapheme cluster of Unicode's annex 29, without the rules for Indic conjuncts.
static CLUSTER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xs)
        \r\n
        | \p{gcb=PP}*
          (?: \p{gcb=RI}{2}
            | \p{Extended_Pictographic} (?: \p{gcb=EX}* \x{200D} \p{Extended_Pictographic} )*
            | \p{gcb=L}* (?: \p{gcb=V}+ | \p{gcb=LV} \p{gcb=V}* | \p{gcb=LVT} ) \p{gcb=T}*
            | [^\p{gcb=CN}\r\n] )
          [\p{gcb=EX}\p{gcb=SM}\x{200D}]*
        | .",
    )
    .expect("the pattern is constant and tested")
});

/// Where the characters end, from `start` on and no further than `until`.
pub(super) fn boundaries(text: &str, start: usize, until: usize) -> Vec<usize> {
    let ends = CLUSTER.find_iter(&text[start..]).map(|cluster| start + cluster.end());
    ends.take_while(|end| *end <= until).collect()
}
