//! Named faults, each by one harness on every way that updates come. `cargo xtask faults` prints what was checked.

mod bot;
mod broadcast;
mod calls;
mod flood;
mod handlers;
mod harness;
mod load;
mod requests;
mod stopping;
mod updates;

/// A test for each of these faults.
macro_rules! faults {
    ($source:ident: $($module:ident::$name:ident),* $(,)?) => {
        $(#[tokio::test]
        async fn $name() {
            use super::harness::{Source, run};
            run(Source::$source, stringify!($name), super::$module::$name).await;
        })*
    };
}

/// A test for each of these faults of a process.
macro_rules! processes {
    ($source:ident: $($name:ident),* $(,)?) => {
        $(#[tokio::test]
        async fn $name() {
            super::stopping::$name(super::harness::Source::$source).await;
        })*
    };
}

mod polling {
    processes!(Polling: sigterm_during_backoff, sigterm_with_30_queued_updates);

    faults!(Polling:
        broadcast::a_blocked_user_in_a_broadcast,
        calls::answers_of_getupdates_fail,
        calls::answers_of_sendmessage_fail,
        calls::pauses_after_getupdates_has_failed,
        calls::the_network_is_gone_for_a_minute,
        calls::too_many_requests_from_one_chat,
        calls::two_pollers,
        calls::two_pollers_that_both_stay,
        flood::a_flood_from_one_chat,
        handlers::a_handler_that_hangs,
        calls::a_slow_api,
        handlers::panic_in_a_handler,
        load::a_backlog_of_10_000_at_start,
        load::a_body_of_20_mb,
        updates::a_duplicate,
        updates::a_future_union_tag,
        updates::an_update_that_does_not_decode,
        updates::ids_that_start_again,
        updates::redelivery_while_running,
        updates::the_order_10_12_11,
    );
}

mod webhook {
    processes!(Webhook: sigterm_during_backoff, sigterm_with_30_queued_updates);

    faults!(Webhook:
        broadcast::a_blocked_user_in_a_broadcast,
        calls::a_slow_api,
        calls::answers_of_sendmessage_fail,
        calls::answers_of_setwebhook_fail,
        calls::the_network_is_gone_for_a_minute,
        calls::too_many_requests_from_one_chat,
        flood::a_flood_from_one_chat,
        handlers::a_handler_that_hangs,
        handlers::panic_in_a_handler,
        load::a_backlog_of_10_000_at_start,
        requests::a_body_of_20_mb,
        requests::a_slow_loris,
        requests::a_slow_loris_on_every_connection,
        requests::a_wrong_secret,
        updates::a_duplicate,
        updates::a_future_union_tag,
        updates::an_update_that_does_not_decode,
        updates::ids_that_start_again,
        updates::redelivery_while_running,
        updates::the_order_10_12_11,
    );
}
