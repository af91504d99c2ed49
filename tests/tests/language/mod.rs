//! What an author writes, and how it behaves: arguments, filters, answers, buttons, dependencies, data, conversations.

mod answers;
mod arguments;
mod buttons;
mod contents;
mod conversations;
mod dependencies;
mod filters;
mod user_data;
mod words;
