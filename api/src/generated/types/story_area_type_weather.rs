// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// An area that shows the weather.
///
/// <https://core.telegram.org/bots/api#storyareatypeweather>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeWeather {
    /// Temperature.
    pub temperature: f64,
    /// Emoji.
    pub emoji: String,
    /// Background color.
    pub background_color: i64,
}

impl StoryAreaTypeWeather {
    /// With what is always there; the rest is absent.
    pub fn new(
        temperature: impl Into<f64>,
        emoji: impl Into<String>,
        background_color: impl Into<i64>,
    ) -> Self {
        Self {
            temperature: temperature.into(),
            emoji: emoji.into(),
            background_color: background_color.into(),
        }
    }
}

object! { StoryAreaTypeWeather {
    constant {
        "type": "weather",
    }
    required {
        "temperature": temperature,
        "emoji": emoji,
        "background_color": background_color,
    }
} }
