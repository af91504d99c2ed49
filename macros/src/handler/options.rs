//! What may stand behind a pattern: `order = 2, hidden, edited, aliases("b"), scope = private, description(nb = "..")`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{LitInt, LitStr, Token, parenthesized};

use super::limits::Limits;
use crate::{command_pattern, diagnostics};

/// The attributes of handlers whose updates can wait in a lane.
const WAITED_FOR: [&str; 5] = ["command", "message", "callback", "inline_query", "on"];

/// Those of them whose updates come from a chat, which can show what the bot is doing.
const SHOWN: [&str; 4] = ["command", "message", "callback", "on"];

/// What a chat can show.
pub(crate) const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

/// The options of one attribute.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) order: i32,
    pub(crate) hidden: bool,
    /// Whether the command is also looked for in edited messages.
    pub(crate) edited: bool,
    pub(crate) aliases: Vec<String>,
    pub(crate) scope: Scope,
    /// The menu's text in other languages: the code, the text.
    pub(crate) translations: Vec<(String, String)>,
    pub(crate) limits: Limits,
    /// What the chat shows while the handler is at work.
    pub(crate) action: Option<&'static str>,
}

/// The chats in which a command is offered and handled.
#[derive(Default)]
pub(crate) enum Scope {
    #[default]
    Everywhere,
    Private,
    Groups,
    Admins,
    Chat(i64),
}

impl Options {
    /// Whether a command has none but an `order`.
    pub(crate) fn are_plain(&self) -> bool {
        !self.hidden && self.aliases.is_empty() && self.scope.is_everywhere() && self.translations.is_empty()
    }
}

impl Scope {
    pub(crate) fn is_everywhere(&self) -> bool {
        matches!(self, Self::Everywhere)
    }

    /// The constant `Scope` of the runtime.
    pub(crate) fn expand(&self) -> TokenStream {
        let variant = match self {
            Self::Everywhere => quote!(Everywhere),
            Self::Private => quote!(Private),
            Self::Groups => quote!(Groups),
            Self::Admins => quote!(Admins),
            Self::Chat(id) => quote!(Chat(#id)),
        };
        quote!(__private::Scope::#variant)
    }
}

/// `"start", hidden` as the literal, with the options taken.
pub(super) fn literal_then_options(
    name: &str,
    example: &str,
    arguments: TokenStream,
    options: &mut Options,
) -> syn::Result<LitStr> {
    if arguments.is_empty() {
        return Err(diagnostics::missing_literal(Span::call_site(), name, example));
    }
    let parser = |input: ParseStream| {
        let literal: LitStr =
            input.parse().map_err(|error| diagnostics::missing_literal(error.span(), name, example))?;
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                options.parse_one(name, input)?;
            }
        }
        Ok(literal)
    };
    parser.parse2(arguments)
}

/// Whether the first word is this one.
pub(super) fn begins_with(arguments: &TokenStream, word: &str) -> bool {
    matches!(arguments.clone().into_iter().next(), Some(TokenTree::Ident(first)) if first == word)
}

/// `expired, order = 2`, which binds nothing.
pub(super) fn expired(name: &str, arguments: TokenStream, options: &mut Options) -> syn::Result<()> {
    let parser = |input: ParseStream| {
        input.parse::<Ident>()?;
        while !input.is_empty() {
            if !input.peek(Token![,]) || input.peek2(LitStr) {
                return Err(diagnostics::expired_binds(&input.parse::<TokenStream>()?));
            }
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                options.parse_one(name, input)?;
            }
        }
        Ok(())
    };
    parser.parse2(arguments)
}

/// `text & !command, order = 2` as the filter, with the options taken.
pub(super) fn split_options(
    name: &str,
    arguments: TokenStream,
    options: &mut Options,
) -> syn::Result<TokenStream> {
    let is = |token: &TokenTree, character| matches!(token, TokenTree::Punct(punct) if punct.as_char() == character);
    let tokens: Vec<TokenTree> = arguments.into_iter().collect();
    let comma = tokens.iter().position(|token| is(token, ','));
    let (filter, rest) = match comma {
        _ if tokens.iter().take(comma.unwrap_or(tokens.len())).any(|token| is(token, '=')) => {
            (&[][..], &tokens[..])
        }
        Some(comma) => (&tokens[..comma], &tokens[comma + 1..]),
        None => (&tokens[..], &[][..]),
    };
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            options.parse_one(name, input)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    parser.parse2(rest.iter().cloned().collect())?;
    Ok(filter.iter().cloned().collect())
}

impl Options {
    fn parse_one(&mut self, attribute: &str, input: ParseStream) -> syn::Result<()> {
        let name: Ident = input.parse()?;
        match name.to_string().as_str() {
            "order" => {
                input.parse::<Token![=]>()?;
                self.order = SignedInteger::parse(input)?.0;
            }
            "busy" if WAITED_FOR.contains(&attribute) => self.limits.busy = Some(input.parse()?),
            "deadline" => self.limits.deadline = Some(input.parse()?),
            "typing" if SHOWN.contains(&attribute) => self.action = Some(action(input)?),
            "hidden" if attribute == "command" => self.hidden = flag(&name, input)?,
            "edited" if attribute == "command" => self.edited = flag(&name, input)?,
            "edited" if attribute == "message" => return Err(diagnostics::edited_is_for_commands(&name)),
            "aliases" if attribute == "command" => {
                let content;
                parenthesized!(content in input);
                for alias in content.parse_terminated(<LitStr as Parse>::parse, Token![,])? {
                    command_pattern::check_name(&alias, &alias.value())?;
                    self.aliases.push(alias.value());
                }
            }
            "scope" if attribute == "command" => {
                input.parse::<Token![=]>()?;
                self.scope = input.parse()?;
            }
            "description" if attribute == "command" => {
                let content;
                parenthesized!(content in input);
                let pairs = content.parse_terminated(Translation::parse, Token![,])?;
                self.translations.extend(pairs.into_iter().map(|pair| (pair.language, pair.text)));
            }
            _ => {
                let known = match attribute {
                    "command" => {
                        "`order = n`, `hidden`, `edited`, `aliases(\"..\")`, `scope = private`, `description(nb = \"..\")`, `busy = drop`, `deadline = \"10s\"` and `typing`"
                    }
                    shown if SHOWN.contains(&shown) => {
                        "`order = n`, `busy = drop`, `deadline = \"10s\"` and `typing`"
                    }
                    other if WAITED_FOR.contains(&other) => {
                        "`order = n`, `busy = drop` and `deadline = \"10s\"`"
                    }
                    _ => "`order = n` and `deadline = \"10s\"`",
                };
                return Err(diagnostics::unknown_option(&name, attribute, known));
            }
        }
        Ok(())
    }
}

/// An option that is on because it stands there.
fn flag(name: &Ident, input: ParseStream) -> syn::Result<bool> {
    if input.peek(Token![=]) { Err(diagnostics::flag_with_value(name, input.span())) } else { Ok(true) }
}

/// `typing`, or `typing = upload_photo`, from behind the word on.
fn action(input: ParseStream) -> syn::Result<&'static str> {
    if !input.peek(Token![=]) {
        return Ok("typing");
    }
    input.parse::<Token![=]>()?;
    let place = input.span();
    let word: Ident = input.parse().map_err(|_| diagnostics::not_an_action(place, &ACTIONS))?;
    let known = ACTIONS.into_iter().find(|action| word == action);
    known.ok_or_else(|| diagnostics::not_an_action(place, &ACTIONS))
}

struct SignedInteger(i32);

impl Parse for SignedInteger {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let negative = input.parse::<Option<Token![-]>>()?.is_some();
        let value: i32 = input.parse::<LitInt>()?.base10_parse()?;
        Ok(Self(if negative { -value } else { value }))
    }
}

impl Parse for Scope {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let name: Ident = input.parse().map_err(|error| diagnostics::unknown_scope(error.span()))?;
        match name.to_string().as_str() {
            "private" => Ok(Self::Private),
            "groups" => Ok(Self::Groups),
            "admins" => Ok(Self::Admins),
            "chat" => {
                let content;
                parenthesized!(content in input);
                Ok(Self::Chat(chat_id(&content)?))
            }
            _ => Err(diagnostics::unknown_scope(name.span())),
        }
    }
}

/// A chat's id, which is negative for groups.
fn chat_id(input: ParseStream) -> syn::Result<i64> {
    let negative = input.parse::<Option<Token![-]>>()?.is_some();
    let id: i64 = input.parse::<LitInt>()?.base10_parse()?;
    Ok(if negative { -id } else { id })
}

/// `nb = "Si hei"`.
struct Translation {
    language: String,
    text: String,
}

impl Parse for Translation {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let language: Ident = input.parse()?;
        input.parse::<Token![=]>()?;
        let text: LitStr = input.parse()?;
        let code = language.to_string();
        if code.len() != 2 || !code.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return Err(diagnostics::not_a_language(&language));
        }
        Ok(Self { language: code, text: text.value() })
    }
}
