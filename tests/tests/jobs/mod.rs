//! Jobs: started and declared, over restarts, with several workers, and when they fail.

mod changing;
mod declared;
mod failing;
mod many;
mod outside;
mod started;
mod storage;
mod workers;
