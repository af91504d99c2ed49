//! Data is typed and versioned, loaded once for an update, and written only when it has changed.

use botwright::prelude::*;
use botwright::testing::run_with;

use super::shaky::Shaky;
use crate::script::talk;

/// Three generations of a bot.
mod first {
    use botwright::prelude::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![save]);

    #[botwright::data(name = "profile")]
    #[derive(Default, Serialize, Deserialize)]
    pub(super) struct Profile {
        pub(super) name: String,
    }

    #[command("save {name..}")]
    fn save(name: String, mut profile: UserData<Profile>) {
        profile.name = name;
    }
}

mod second {
    use botwright::prelude::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![show, save]);

    #[botwright::data(name = "profile", version = 2, migrate = from_v1)]
    #[derive(Default, Serialize, Deserialize)]
    pub(super) struct Person {
        pub(super) first: String,
        pub(super) last: String,
    }

    fn from_v1(old: super::first::Profile) -> Person {
        let (first, last) = old.name.split_once(' ').unwrap_or((&old.name, ""));
        Person { first: first.to_owned(), last: last.to_owned() }
    }

    #[command("show")]
    fn show(person: UserData<Person>) -> String {
        format!("{} / {}", person.first, person.last)
    }

    #[command("save {first} {last}")]
    fn save(first: String, last: String, mut person: UserData<Person>) {
        *person = Person { first, last };
    }
}

mod third {
    use botwright::prelude::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![show]);

    #[botwright::data(name = "profile", version = 3, migrate = from_v2)]
    #[derive(Default, Serialize, Deserialize)]
    struct Names(Vec<String>);

    fn from_v2(old: super::second::Person) -> Names {
        Names(vec![old.first, old.last])
    }

    #[command("show")]
    fn show(names: UserData<Names>) -> String {
        names.0.join("+")
    }
}

#[test]
fn every_older_version_is_read_by_a_later_one() {
    talk(first::ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/save Ann Lee").await;
        telegram.restart(|bot| App::with_router(bot, second::ROUTER)).await;
        ann.says("/show").await;
        ann.sees("Ann / Lee").await;
        // Nothing was written, so this still reads the first.
        telegram.restart(|bot| App::with_router(bot, third::ROUTER)).await;
        ann.says("/show").await;
        ann.sees("Ann+Lee").await;
        telegram.restart(|bot| App::with_router(bot, second::ROUTER)).await;
        ann.says("/save Bea Moe").await;
        telegram.restart(|bot| App::with_router(bot, third::ROUTER)).await;
        ann.says("/show").await;
        ann.sees("Bea+Moe").await;
    });
}

#[test]
fn a_newer_version_is_an_error_and_stays_as_it_is() {
    talk(second::ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/save Ann Lee").await;
        telegram.restart(|bot| App::with_router(bot, first::ROUTER)).await;
        ann.says("/save Nobody").await;
        let [failure] = &telegram.failures()[..] else { panic!("{:?}", telegram.failures()) };
        assert!(failure.contains("is version 1, and version 2 is stored"), "{failure}");
        telegram.restart(|bot| App::with_router(bot, second::ROUTER)).await;
        ann.says("/show").await;
        ann.sees("Ann / Lee").await;
    });
}

const COUNTING: Router = Router::new().mount(handlers![watch, look, touch, raise]);

#[observe]
fn watch(count: Option<UserData<u32>>) {
    let _ = count.map(|count| *count);
}

#[command("look")]
fn look(count: UserData<u32>) -> String {
    count.to_string()
}

#[command("touch")]
fn touch(mut count: UserData<u32>) {
    *count += 1;
    *count -= 1;
}

#[command("raise")]
fn raise(mut count: UserData<u32>) {
    *count += 1;
}

#[test]
fn data_is_read_once_for_an_update_and_written_when_it_has_changed() {
    let storage = Shaky::default();
    let app = |bot| App::with_router(bot, COUNTING).storage(storage.clone());
    run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/raise").await;
        assert_eq!(storage.counted(), (1, 1));
        ann.says("/look").await;
        ann.sees("1").await;
        assert_eq!(storage.counted(), (1, 0));
        ann.says("/touch").await;
        assert_eq!(storage.counted(), (1, 0), "it is what it was");
    });
}
