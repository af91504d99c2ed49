// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    RichTextAnchor, RichTextAnchorLink, RichTextBankCardNumber, RichTextBold, RichTextBotCommand,
    RichTextButton, RichTextCashtag, RichTextCode, RichTextCustomEmoji, RichTextDateTime,
    RichTextEmailAddress, RichTextHashtag, RichTextItalic, RichTextMarked, RichTextMathematicalExpression,
    RichTextMention, RichTextPhoneNumber, RichTextReference, RichTextReferenceLink, RichTextSpoiler,
    RichTextStrikethrough, RichTextSubscript, RichTextSuperscript, RichTextTextMention, RichTextUnderline,
    RichTextUrl,
};

/// A piece of a rich text: plain, several in a row, or one with a style or meaning.
///
/// <https://core.telegram.org/bots/api#richtext>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RichText {
    /// Plain text.
    Text(String),
    /// Pieces, one after the other.
    Sequence(Vec<Self>),
    /// See [`RichTextBold`].
    Bold(Box<RichTextBold>),
    /// See [`RichTextItalic`].
    Italic(Box<RichTextItalic>),
    /// See [`RichTextUnderline`].
    Underline(Box<RichTextUnderline>),
    /// See [`RichTextStrikethrough`].
    Strikethrough(Box<RichTextStrikethrough>),
    /// See [`RichTextSpoiler`].
    Spoiler(Box<RichTextSpoiler>),
    /// See [`RichTextDateTime`].
    DateTime(Box<RichTextDateTime>),
    /// See [`RichTextTextMention`].
    TextMention(Box<RichTextTextMention>),
    /// See [`RichTextSubscript`].
    Subscript(Box<RichTextSubscript>),
    /// See [`RichTextSuperscript`].
    Superscript(Box<RichTextSuperscript>),
    /// See [`RichTextMarked`].
    Marked(Box<RichTextMarked>),
    /// See [`RichTextCode`].
    Code(Box<RichTextCode>),
    /// See [`RichTextCustomEmoji`].
    CustomEmoji(Box<RichTextCustomEmoji>),
    /// See [`RichTextMathematicalExpression`].
    MathematicalExpression(Box<RichTextMathematicalExpression>),
    /// See [`RichTextUrl`].
    Url(Box<RichTextUrl>),
    /// See [`RichTextEmailAddress`].
    EmailAddress(Box<RichTextEmailAddress>),
    /// See [`RichTextPhoneNumber`].
    PhoneNumber(Box<RichTextPhoneNumber>),
    /// See [`RichTextBankCardNumber`].
    BankCardNumber(Box<RichTextBankCardNumber>),
    /// See [`RichTextMention`].
    Mention(Box<RichTextMention>),
    /// See [`RichTextHashtag`].
    Hashtag(Box<RichTextHashtag>),
    /// See [`RichTextCashtag`].
    Cashtag(Box<RichTextCashtag>),
    /// See [`RichTextBotCommand`].
    BotCommand(Box<RichTextBotCommand>),
    /// See [`RichTextButton`].
    Button(Box<RichTextButton>),
    /// See [`RichTextAnchor`].
    Anchor(Box<RichTextAnchor>),
    /// See [`RichTextAnchorLink`].
    AnchorLink(Box<RichTextAnchorLink>),
    /// See [`RichTextReference`].
    Reference(Box<RichTextReference>),
    /// See [`RichTextReferenceLink`].
    ReferenceLink(Box<RichTextReferenceLink>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { RichText by "type" or text {
    "bold" => Bold(RichTextBold),
    "italic" => Italic(RichTextItalic),
    "underline" => Underline(RichTextUnderline),
    "strikethrough" => Strikethrough(RichTextStrikethrough),
    "spoiler" => Spoiler(RichTextSpoiler),
    "date_time" => DateTime(RichTextDateTime),
    "text_mention" => TextMention(RichTextTextMention),
    "subscript" => Subscript(RichTextSubscript),
    "superscript" => Superscript(RichTextSuperscript),
    "marked" => Marked(RichTextMarked),
    "code" => Code(RichTextCode),
    "custom_emoji" => CustomEmoji(RichTextCustomEmoji),
    "mathematical_expression" => MathematicalExpression(RichTextMathematicalExpression),
    "url" => Url(RichTextUrl),
    "email_address" => EmailAddress(RichTextEmailAddress),
    "phone_number" => PhoneNumber(RichTextPhoneNumber),
    "bank_card_number" => BankCardNumber(RichTextBankCardNumber),
    "mention" => Mention(RichTextMention),
    "hashtag" => Hashtag(RichTextHashtag),
    "cashtag" => Cashtag(RichTextCashtag),
    "bot_command" => BotCommand(RichTextBotCommand),
    "button" => Button(RichTextButton),
    "anchor" => Anchor(RichTextAnchor),
    "anchor_link" => AnchorLink(RichTextAnchorLink),
    "reference" => Reference(RichTextReference),
    "reference_link" => ReferenceLink(RichTextReferenceLink),
} }
