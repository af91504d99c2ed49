#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::prelude::*;

mod outer {
    pub mod inner {
        use botwright::prelude::*;

        #[derive(Conversation, Clone, Serialize, Deserialize)]
        pub(super) enum Restricted {
            #[start]
            Only,
        }

        #[derive(Conversation, Clone, Serialize, Deserialize)]
        pub enum Open {
            #[start]
            #[to(Second)]
            First,
            #[to(First)]
            Second(String, u8),
        }

        #[state(Restricted::Only)]
        #[message]
        fn only() -> Goto<Restricted> {
            end()
        }
    }

    use botwright::prelude::*;

    #[command("restricted")]
    fn restricted() -> Goto<inner::Restricted> {
        goto!(inner::Restricted::Only)
    }
}

use outer::inner::Open as Renamed;

#[command("open")]
fn open() -> Goto<Renamed> {
    goto!(Renamed::First)
}

#[state(First)]
#[message(text)]
fn first(Text(text): Text) -> Goto<Renamed> {
    goto!(Renamed::Second(text, 1))
}

#[state(Renamed::Second(name, _))]
#[message]
fn second(name: String) -> (String, Goto<Renamed>) {
    (name, goto!(Renamed::First))
}

#[state(Renamed::*)]
#[command("cancel")]
fn cancel() -> Goto<Renamed> {
    end()
}

fn main() {}
