//! The answer to an inline query: results to choose from.

use std::time::Duration;

use botwright_api::Bot;
use botwright_api::methods::AnswerInlineQuery;
use botwright_api::types::{
    InlineQueryResult, InlineQueryResultArticle, InlineQueryResultsButton, InputMessageContent,
    InputTextMessageContent, ParseMode,
};

use super::{Html, Markdown};
use crate::error::{Error, Result};

/// How many results one answer may have.
const MOST_RESULTS: usize = 50;

/// Results for an inline query; what an `#[inline_query]` handler returns.
///
/// At most 50 results with different ids of 1 to 64 bytes; [`InlineAnswer::page`] cuts a longer list. Every type named
/// `InlineQueryResult…` in [`types`](crate::types) is a result; [`inline`](crate::inline) makes the frequent ones.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::inline;
///
/// #[inline_query("say {text..}")]
/// fn say(text: String) -> InlineAnswer {
///     InlineAnswer::new([
///         inline::article("plain", "Plain", &text).description("As it is"),
///         inline::article("bold", "Bold", html!("<b>{text}</b>")),
///     ])
///     .cache_for(std::time::Duration::from_mins(1))
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct InlineAnswer {
    results: Vec<InlineQueryResult>,
    cache_time: Option<i64>,
    personal: bool,
    next_offset: Option<String>,
    button: Option<InlineQueryResultsButton>,
}

impl InlineAnswer {
    /// An answer with results of one type.
    pub fn new(results: impl IntoIterator<Item = impl Into<InlineQueryResult>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// One page of a long list: as many results from `offset` on as asked for (at most 50), and the offset of the next page.
    ///
    /// `offset` is that of the query, empty at first; the person's app asks for the next page when it comes to the end of this one.
    /// An offset that this function did not make begins anew.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::inline;
    ///
    /// #[inline_query]
    /// fn numbers(query: InlineQuery) -> InlineAnswer {
    ///     InlineAnswer::page(1..=1000, &query.offset, 20, |number| {
    ///         inline::article(number.to_string(), format!("Number {number}"), number.to_string())
    ///     })
    /// }
    /// ```
    pub fn page<T, R: Into<InlineQueryResult>>(
        all: impl IntoIterator<Item = T>,
        offset: &str,
        size: usize,
        result: impl FnMut(T) -> R,
    ) -> Self {
        let (start, size) = (offset.parse::<usize>().unwrap_or(0), size.clamp(1, MOST_RESULTS));
        let mut rest = all.into_iter().skip(start);
        let mut answer = Self::new(rest.by_ref().take(size).map(result));
        answer.next_offset = rest.next().map(|_| (start + size).to_string());
        answer
    }

    /// Adds a result of any type.
    pub fn and(mut self, result: impl Into<InlineQueryResult>) -> Self {
        self.results.push(result.into());
        self
    }

    /// How long Telegram may give the same answer to the same query; 5 minutes unless told.
    pub fn cache_for(mut self, time: Duration) -> Self {
        self.cache_time = Some(i64::try_from(time.as_secs()).unwrap_or(i64::MAX));
        self
    }

    /// The answer is for this user only; otherwise the cache serves everybody who asks the same.
    pub fn personal(mut self) -> Self {
        self.personal = true;
        self
    }

    /// What the next query's `offset` will be, at most 64 bytes, when the person comes to the end of these results.
    pub fn next_offset(mut self, offset: impl Into<String>) -> Self {
        self.next_offset = Some(offset.into());
        self
    }

    /// A button above the results that leads into the private chat with the bot, with this `/start` parameter.
    pub fn button(mut self, text: impl Into<String>, start_parameter: impl Into<String>) -> Self {
        self.button = Some(InlineQueryResultsButton::new(text).start_parameter(start_parameter));
        self
    }

    /// Sends the answer. One that comes too late is nobody's any more, which is no mistake.
    pub(crate) async fn send(self, bot: &Bot, query: String) -> Result {
        self.check()?;
        let mut answer = AnswerInlineQuery::new(query, self.results);
        answer.cache_time = self.cache_time;
        answer.is_personal = self.personal.then_some(true);
        answer.next_offset = self.next_offset;
        answer.button = self.button;
        match bot.send(answer).await {
            Err(error @ botwright_api::Error::QueryTooOld(_)) => {
                tracing::debug!(%error, "the inline query was answered too late");
                Ok(())
            }
            sent => Ok(sent.map(drop)?),
        }
    }

    fn check(&self) -> Result {
        if self.results.len() > MOST_RESULTS {
            return Err(Error::text(format!(
                "an inline query is answered with at most {MOST_RESULTS} results, not {}: `InlineAnswer::page` cuts the list",
                self.results.len()
            )));
        }
        Ok(())
    }
}

impl<R: Into<InlineQueryResult>> FromIterator<R> for InlineAnswer {
    fn from_iter<I: IntoIterator<Item = R>>(results: I) -> Self {
        Self::new(results)
    }
}

impl<R: Into<InlineQueryResult>> From<Vec<R>> for InlineAnswer {
    fn from(results: Vec<R>) -> Self {
        Self::new(results)
    }
}

/// The text that a result sends when it is chosen: plain, [`Html`] or [`Markdown`].
#[derive(Clone, Debug)]
pub struct InlineText(InputTextMessageContent);

macro_rules! plain {
    ($($kind:ty),*) => {
        $(impl From<$kind> for InlineText {
            fn from(text: $kind) -> Self {
                Self(InputTextMessageContent::new(text))
            }
        })*
    };
}

plain!(&str, String, &String);

impl From<Html> for InlineText {
    fn from(html: Html) -> Self {
        Self(InputTextMessageContent::new(html.into_string()).parse_mode(ParseMode::Html))
    }
}

impl From<Markdown> for InlineText {
    fn from(markdown: Markdown) -> Self {
        Self(InputTextMessageContent::new(markdown.into_string()).parse_mode(ParseMode::MarkdownV2))
    }
}

impl From<InlineText> for InputMessageContent {
    fn from(text: InlineText) -> Self {
        text.0.into()
    }
}

/// The frequent results of inline queries; further fields are set with their setters.
pub mod results {
    use botwright_api::types::{
        InlineQueryResultCachedPhoto, InlineQueryResultCachedSticker, InlineQueryResultPhoto,
    };

    use super::{InlineQueryResultArticle, InlineText};

    /// A result with a title, which sends a text.
    pub fn article(
        id: impl Into<String>,
        title: impl Into<String>,
        text: impl Into<InlineText>,
    ) -> InlineQueryResultArticle {
        InlineQueryResultArticle::new(id, title, text.into())
    }

    /// A photo on the web, a JPEG of at most 5 MB, with the address of its thumbnail.
    pub fn photo(
        id: impl Into<String>,
        url: impl Into<String>,
        thumbnail: impl Into<String>,
    ) -> InlineQueryResultPhoto {
        InlineQueryResultPhoto::new(id, url, thumbnail)
    }

    /// A photo that Telegram has already.
    pub fn cached_photo(id: impl Into<String>, file_id: impl Into<String>) -> InlineQueryResultCachedPhoto {
        InlineQueryResultCachedPhoto::new(id, file_id)
    }

    /// A sticker that Telegram has already.
    pub fn cached_sticker(
        id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> InlineQueryResultCachedSticker {
        InlineQueryResultCachedSticker::new(id, file_id)
    }
}
