//! Inline mode: what somebody types behind `@bot`, and what they chose of the results.

use super::payloads;
use crate::answer::InlineAnswer;
use crate::error::Error;

payloads! {
    /// Somebody types behind the bot's username, in any chat. Derefs to [`types::InlineQuery`](botwright_api::types::InlineQuery).
    ///
    /// An `#[inline_query]` handler may return an [`InlineAnswer`] instead of answering itself.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::inline;
    ///
    /// #[inline_query]
    /// fn shout(query: InlineQuery) -> InlineAnswer {
    ///     InlineAnswer::new([inline::article("1", "Loud", query.query.to_uppercase())])
    /// }
    /// ```
    InlineQuery of inline_query;
    /// Somebody chose a result of an inline query. Derefs to [`types::ChosenInlineResult`](botwright_api::types::ChosenInlineResult).
    ///
    /// Telegram tells it only when @BotFather was asked for [inline feedback](https://core.telegram.org/bots/inline#collecting-feedback).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[on(chosen_inline_result)]
    /// async fn chosen(result: ChosenInlineResult) {
    ///     tracing::info!(result = result.result_id, query = result.query, "chosen");
    /// }
    /// ```
    ChosenInlineResult of chosen_inline_result;
}

impl InlineQuery {
    /// Answers with results to choose from. See [`answerInlineQuery`](https://core.telegram.org/bots/api#answerinlinequery).
    pub async fn answer(&self, answer: impl Into<InlineAnswer> + Send) -> Result<(), Error> {
        answer.into().send(&self.bot, self.id.clone()).await
    }
}
