#![allow(unused)]
use botwright::prelude::*;

#[command("a", scope = everywhere)]
fn a() {}

#[command("b", scope = "private")]
fn b() {}

#[command("c", description(nor = "Si hei"))]
fn c() {}

#[command("d", order = first)]
fn d() {}

#[command("e", aliases(f))]
fn e() {}

fn main() {}
