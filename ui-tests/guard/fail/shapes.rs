#![allow(unused)]
use botwright::prelude::*;

struct Admin;
struct Owner;
struct Guest;
struct Shop;

#[guard]
fn nothing(user: User) {}

impl Shop {
    #[guard]
    fn method(&self) -> Admin {
        Admin
    }
}

#[guard]
fn generic<T>(user: User) -> Owner {
    Owner
}

#[guard(once)]
fn options(user: User) -> Guest {
    Guest
}

#[guard]
struct NotAFunction;

fn main() {}
