#![allow(unused)]
use botwright::prelude::*;

struct Admin(User);

#[guard]
fn admin(user: User) -> Result<Admin, Refused> {
    Ok(Admin(user))
}

#[startup]
fn begin(_: Admin) {}

#[on(poll)]
fn counted(_: Admin) {}

#[command("total")]
fn total(_: Admin) {}

fn main() {}
