//! Who has opened a connection, and whether they are still there.

use std::io::ErrorKind;
use std::mem::MaybeUninit;
use std::net::IpAddr;

use socket2::Socket;

use super::listener::Stream;

/// Whoever has opened a connection.
pub(crate) struct Client {
    pub(crate) peer: Peer,
    /// The connection's socket, if somebody asks who has gone.
    socket: Option<Socket>,
}

/// Where they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Peer {
    /// Somebody at this address.
    Address(IpAddr),
    /// Somebody on this machine who may open the socket's path.
    Socket,
}

impl Client {
    pub(super) fn new(peer: Peer) -> Self {
        Self { peer, socket: None }
    }

    /// One that can be asked whether it has gone; not watched if the process has no file descriptor left for that.
    pub(super) fn watched(peer: Peer, stream: &Stream) -> Self {
        Self { peer, socket: stream.socket().ok() }
    }

    pub(super) fn is_watched(&self) -> bool {
        self.socket.is_some()
    }

    /// Whether nothing can come from it any more, as far as is known; never of one that is not watched.
    pub(crate) fn has_gone(&self) -> bool {
        let Some(socket) = &self.socket else { return false };
        match socket.peek(&mut [MaybeUninit::uninit()]) {
            Ok(bytes) => bytes == 0,
            Err(error) => error.kind() != ErrorKind::WouldBlock,
        }
    }
}
