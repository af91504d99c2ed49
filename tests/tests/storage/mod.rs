//! What every storage promises: one suite of properties, run against each of the four.

mod away;
mod bots;
mod crash;
mod encrypted;
mod place;
mod postgres;
mod processes;
mod properties;
mod random;
mod redis;
mod server;
mod sqlite;

/// Each property with each storage, as a test of its own: `storage::in_sqlite::a_batch_with_a_conflict_writes_nothing`.
macro_rules! suite {
    ($($theme:ident { $($property:ident)* })*) => {
        suite! { in_memory, Memory, $($theme { $($property)* })* }
        suite! { in_sqlite, Sqlite, $($theme { $($property)* })* }
        suite! { in_postgres, Postgres, $($theme { $($property)* })* }
        suite! { in_redis, Redis, $($theme { $($property)* })* }
    };
    ($storage:ident, $kind:ident, $($theme:ident { $($property:ident)* })*) => {
        mod $storage {
            use super::place::{Kind, Place};
            use super::properties;

            $($(
                #[tokio::test]
                async fn $property() {
                    if let Some(place) = Place::new(Kind::$kind).await {
                        properties::$theme::$property(&place).await;
                        place.clean().await;
                    }
                }
            )*)*
        }
    };
}

suite! {
    values {
        what_was_written_is_read
        keys_are_answered_in_their_order
        namespaces_do_not_mix
        a_large_value_and_an_empty_one
        a_long_key_is_taken_and_a_longer_one_is_refused
        what_was_written_is_there_when_it_is_opened_anew
        random_work_ends_as_in_memory
    }
    batches {
        a_batch_with_a_conflict_writes_nothing
        of_many_at_once_only_the_wrong_are_refused
        an_empty_batch_is_committed
        a_reader_never_sees_half_a_batch
        a_batch_of_thousands
    }
    versions {
        only_the_version_that_was_read_is_replaced
        anything_replaces_whatever_is_there
        a_value_that_came_back_is_another_one
        a_removal_expects_too
        of_two_that_expect_nothing_one_writes
        a_counter_loses_nothing
    }
    scans {
        keys_are_ordered_by_their_bytes
        bounds_are_kept
        pages_join_without_gap_or_overlap
        a_hundred_thousand_keys
    }
    expiry {
        what_is_over_is_absent
        what_is_over_is_absent_for_what_a_write_expects
        a_new_value_has_a_new_time
        a_sweep_takes_what_is_over_first
        a_lease_is_taken_over_when_its_time_is_over
    }
}
