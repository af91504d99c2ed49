//! Markup as bots send it, and the text and entities that become of it.

use super::{Formatted, ParseMode, format};

/// The entities as `kind(offset,length):argument`, after the text.
fn show(formatted: &Formatted) -> String {
    let entities = formatted.entities.iter().map(|entity| {
        let object = entity.to_json(|_| None);
        let argument = ["url", "language", "custom_emoji_id"].iter().find_map(|key| object[*key].as_str());
        let user = object["user"]["id"].as_i64().map(|id| id.to_string());
        let argument =
            argument.map(str::to_owned).or(user).map_or(String::new(), |argument| format!(":{argument}"));
        format!("{}({},{}){argument}", entity.kind.name(), entity.offset, entity.length)
    });
    let entities: Vec<_> = entities.collect();
    format!("{:?} {}", formatted.text, entities.join(" ")).trim_end().to_owned()
}

fn check(mode: ParseMode, cases: &[(&str, &str)]) {
    for (markup, expected) in cases {
        let shown = match format(markup, mode, vec![]) {
            Ok(formatted) => show(&formatted),
            Err(reason) => reason.strip_prefix("can't parse entities: ").unwrap_or(&reason).to_owned(),
        };
        assert_eq!(shown, *expected, "from {markup:?}");
    }
}

#[test]
fn html() {
    check(
        ParseMode::Html,
        &[
            ("<b>Hi</b> &lt;you&gt; &amp; &quot;me&quot; &#33;&#x21;", r#""Hi <you> & \"me\" !!" bold(0,2)"#),
            ("a &nbsp; & b", r#""a &nbsp; & b""#),
            ("👍<i>x</i>", r#""👍x" italic(2,1)"#),
            ("<b>a<i>b</i></b>", r#""ab" bold(0,2) italic(1,1)"#),
            (
                "<u>u</u><s>s</s><tg-spoiler>p</tg-spoiler>",
                r#""usp" underline(0,1) strikethrough(1,1) spoiler(2,1)"#,
            ),
            ("<span class=\"tg-spoiler\">p</span>", r#""p" spoiler(0,1)"#),
            ("<a href=\"http://a.b/?x=1&amp;y=2\">t</a>", r#""t" text_link(0,1):http://a.b/?x=1&y=2"#),
            ("<a href='tg://user?id=12'>t</a>", r#""t" text_mention(0,1):12"#),
            ("<a href='no'>t</a>", r#""t""#),
            ("<pre><code class=\"language-rust\">fn</code></pre>", r#""fn" pre(0,2):rust"#),
            ("<code>a</code> <pre>b</pre>", r#""a b" code(0,1) pre(2,1)"#),
            ("<b>a <code>b</code> c</b>", r#""a b c" bold(0,2) code(2,1) bold(3,2)"#),
            (
                "<blockquote>q</blockquote><blockquote expandable>e</blockquote>",
                r#""qe" blockquote(0,1) expandable_blockquote(1,1)"#,
            ),
            (
                "<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>",
                r#""👍" custom_emoji(0,2):5368324170671202286"#,
            ),
            ("<b></b>x", r#""x""#),
            ("<b>a</b><b>b</b>", r#""ab" bold(0,2)"#),
            ("<b>x", "Can't find end tag corresponding to start tag \"b\""),
            ("ab <x>", "Unsupported start tag \"x\" at byte offset 3"),
            ("é<x>", "Unsupported start tag \"x\" at byte offset 2"),
            ("<b", "Unclosed start tag at byte offset 0"),
            ("<b>x</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\""),
            ("x</b>", "Unexpected end tag at byte offset 1"),
            ("<b>x</b", "Unclosed end tag at byte offset 4"),
            (
                "<a href>x</a>",
                "Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0",
            ),
            ("<a =x>x</a>", "Empty attribute name in the tag \"a\" at byte offset 0"),
            ("<a href=x/y>x</a>", "Unexpected end of name token at byte offset 8"),
            ("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"),
            ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
        ],
    );
}

#[test]
fn markdown_v2() {
    check(
        ParseMode::MarkdownV2,
        &[
            (
                "*b* _i_ __u__ ~s~ ||p||",
                r#""b i u s p" bold(0,1) italic(2,1) underline(4,1) strikethrough(6,1) spoiler(8,1)"#,
            ),
            ("*b _i_ b*", r#""b i b" bold(0,5) italic(2,1)"#),
            ("`c` ```\np``` ```rust\nr```", r#""c p r" code(0,1) pre(2,1) pre(4,1):rust"#),
            (
                "[t](http://a.b/c\\)) [u](tg://user?id=5)",
                r#""t u" text_link(0,1):http://a.b/c) text_mention(2,1):5"#,
            ),
            ("![👍](tg://emoji?id=536)", r#""👍" custom_emoji(0,2):536"#),
            (">a\n>b\nc", r#""a\nb\nc" blockquote(0,4)"#),
            (">a||", r#""a" expandable_blockquote(0,1)"#),
            ("\\*1\\.5", r#""*1.5""#),
            ("👍 *x*", r#""👍 x" bold(3,1)"#),
            ("1.5", "Character '.' is reserved and must be escaped with the preceding '\\'"),
            ("a!", "Character '!' is reserved and must be escaped with the preceding '\\'"),
            ("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'"),
            ("hello *x", "Can't find end of Bold entity at byte offset 6"),
            ("_x", "Can't find end of Italic entity at byte offset 0"),
            ("__x_", "Can't find end of Italic entity at byte offset 3"),
            ("`x", "Can't find end of Code entity at byte offset 0"),
            ("```x", "Can't find end of Pre entity at byte offset 0"),
            ("```x y", "Can't find end of PreCode entity at byte offset 0"),
            ("[x](y", "Can't find end of a URL at byte offset 4"),
            ("[x", "Can't find end of TextUrl entity at byte offset 0"),
            (">*a\nb", "Can't find end of Bold entity at byte offset 1"),
            ("![x]", "Custom emoji entity must contain a tg://emoji URL"),
        ],
    );
}

#[test]
fn old_markdown() {
    check(
        ParseMode::Markdown,
        &[
            ("*b* _i_ `c` ```rust\np```", r#""b i c p" bold(0,1) italic(2,1) code(4,1) pre(6,1):rust"#),
            ("[t](http://a.b)", r#""t" text_link(0,1):http://a.b/"#),
            ("\\*a\\_ 1.5!", r#""*a_ 1.5!""#),
            ("x *b", "Can't find end of the entity starting at byte offset 2"),
            ("x_y", "Can't find end of the entity starting at byte offset 1"),
        ],
    );
}

#[test]
fn what_telegram_finds_itself() {
    check(
        ParseMode::Plain,
        &[
            ("/start", r#""/start" bot_command(0,6)"#),
            ("/start@echo_bot now", r#""/start@echo_bot now" bot_command(0,15)"#),
            ("a/start /x/y", r#""a/start /x/y""#),
            (
                "hi @ann_lab, #tag $USD",
                r#""hi @ann_lab, #tag $USD" mention(3,8) hashtag(13,4) cashtag(18,4)"#,
            ),
            (
                "see https://a.example/x?y=1. or t.me/x",
                r#""see https://a.example/x?y=1. or t.me/x" url(4,23) url(32,6)"#,
            ),
            ("main.rs and e.g. 1.5", r#""main.rs and e.g. 1.5""#),
            ("me@example.com", r#""me@example.com" email(0,14)"#),
            ("call +1 (555) 123-4567", r#""call +1 (555) 123-4567" phone_number(5,17)"#),
            ("👍 #x", r#""👍 #x" hashtag(3,2)"#),
            ("#123", r##""#123""##),
        ],
    );
    check(
        ParseMode::Html,
        &[
            ("<b>/start</b>", r#""/start" bot_command(0,6) bold(0,6)"#),
            ("<code>/start</code>", r#""/start" code(0,6)"#),
            ("<a href='http://a.b'>@name</a>", r#""@name" text_link(0,5):http://a.b/"#),
        ],
    );
}

#[test]
fn ends_are_trimmed_and_controls_go() {
    check(ParseMode::Plain, &[("  a\tb\r\n\n", r#""a b""#), (" \n ", r#""""#)]);
    check(ParseMode::Html, &[(" <b> a </b> ", r#"" a" bold(0,2)"#), ("<b> a</b>", r#"" a" bold(0,2)"#)]);
}

#[test]
fn the_modes_have_names() {
    assert_eq!(ParseMode::named("HTML"), Ok(ParseMode::Html));
    assert_eq!(ParseMode::named("markdownv2"), Ok(ParseMode::MarkdownV2));
    assert_eq!(ParseMode::named("xml"), Err("unsupported parse_mode".to_owned()));
}

mod properties {
    use proptest::prelude::*;

    use super::super::{Formatted, ParseMode, format, utf16_length};

    fn pieces() -> impl Strategy<Value = String> {
        prop::collection::vec(
            prop_oneof![
                Just("<b>".to_owned()),
                Just("</b>".to_owned()),
                Just("*".to_owned()),
                Just("_".to_owned()),
                Just("||".to_owned()),
                Just("`".to_owned()),
                Just("\n>".to_owned()),
                Just("[a](b.c)".to_owned()),
                Just("👍🏽".to_owned()),
                Just("&lt;".to_owned()),
                Just("\\".to_owned()),
                "\\PC{0,4}",
                "[a-z /@#.]{0,6}",
            ],
            0..12,
        )
        .prop_map(|pieces| pieces.concat())
    }

    fn is_sound(formatted: &Formatted) -> Result<(), TestCaseError> {
        let units: Vec<u16> = formatted.text.encode_utf16().collect();
        for entity in &formatted.entities {
            prop_assert!(
                entity.length > 0 && entity.end() <= units.len(),
                "{entity:?} in {:?}",
                formatted.text
            );
            // An entity never starts or ends in the middle of a surrogate pair.
            prop_assert!(
                String::from_utf16(&units[entity.offset..entity.end()]).is_ok(),
                "{entity:?} in {:?}",
                formatted.text
            );
        }
        prop_assert_eq!(formatted.text.trim_end(), &formatted.text);
        Ok(())
    }

    proptest! {
        #[test]
        fn entities_lie_in_the_text_and_on_characters(markup in pieces()) {
            for mode in [ParseMode::Plain, ParseMode::Html, ParseMode::Markdown, ParseMode::MarkdownV2] {
                if let Ok(formatted) = format(&markup, mode, vec![]) {
                    is_sound(&formatted)?;
                }
            }
        }

        #[test]
        fn an_escaped_text_comes_back_whole(text in "\\PC{1,20}", bold in "[a-z👍]{1,5}") {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
            let formatted = format(&format!("x{escaped}<b>{bold}</b>"), ParseMode::Html, vec![]).expect("it is escaped");
            prop_assert_eq!(&formatted.text, &super::super::clean(&format!("x{text}{bold}")));
            let last = formatted.entities.iter().find(|entity| entity.kind.name() == "bold").expect("it is bold");
            prop_assert_eq!(last.length, utf16_length(&bold));
            prop_assert_eq!(last.offset, utf16_length(&formatted.text) - last.length);
        }
    }
}
