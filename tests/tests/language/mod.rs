//! What an author writes, and how it behaves: arguments, filters, answers, buttons, dependencies, data, conversations.

mod albums;
mod answers;
mod arguments;
mod buttons;
mod choices;
mod contents;
mod conversations;
mod dates;
mod deep_links;
mod dependencies;
mod edited;
mod filters;
mod guards;
mod inline;
mod kinds;
mod lists;
mod menus;
mod middleware;
mod observers;
mod ready_guards;
mod signed;
mod throttling;
mod user_data;
mod words;
mod wrong_arguments;
