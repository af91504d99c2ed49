//! Where the bot listens: at an address, or at a path of this machine.

use std::fmt;
use std::io;
use std::net::SocketAddr;
#[cfg(unix)]
use std::path::Path;
use std::path::PathBuf;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;
use std::task::{Context, Poll};

use socket2::{SockRef, Socket};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
#[cfg(unix)]
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Peer;

/// Where to listen: `127.0.0.1:8080`, or `unix:/run/bot.sock`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    Socket(SocketAddr),
    Path(PathBuf),
}

/// Something that listens.
pub(crate) enum Listener {
    Tcp(TcpListener),
    /// The path is that of its address: it was bound at another.
    #[cfg(unix)]
    Unix(UnixListener, PathBuf),
}

/// A connection.
pub(crate) enum Stream {
    Tcp(TcpStream),
    #[cfg(unix)]
    Unix(UnixStream),
}

impl FromStr for Address {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("unix:") {
            return if path.is_empty() { Err(wrong(text)) } else { Ok(Self::Path(path.into())) };
        }
        text.parse().map(Self::Socket).map_err(|_| wrong(text))
    }
}

fn wrong(text: &str) -> String {
    format!(
        "`{text}` is nowhere to listen: write `127.0.0.1:8080`, `0.0.0.0:8443`, `[::]:8443` or `unix:/run/bot.sock`"
    )
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Socket(address) => address.fmt(f),
            Self::Path(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

impl Listener {
    pub(crate) async fn bind(address: &Address) -> io::Result<Self> {
        match address {
            Address::Socket(address) => TcpListener::bind(address).await.map(Self::Tcp),
            #[cfg(unix)]
            Address::Path(path) => {
                // Bound beside it and moved there at once: what an earlier process has left is replaced, and one that still
                // runs keeps the connections that it has.
                is_free(path)?;
                let mut beside = path.clone().into_os_string();
                beside.push(format!(".{}", std::process::id()));
                let listener = UnixListener::bind(&beside)?;
                if let Err(error) = std::fs::rename(&beside, path) {
                    std::fs::remove_file(&beside)?;
                    return Err(error);
                }
                Ok(Self::Unix(listener, path.clone()))
            }
            #[cfg(not(unix))]
            Address::Path(_) => {
                Err(io::Error::new(io::ErrorKind::Unsupported, "sockets with a path are for Unix"))
            }
        }
    }

    /// Where it listens, for the log.
    pub(crate) fn place(&self) -> String {
        match self {
            Self::Tcp(listener) => {
                listener.local_addr().map_or_else(|error| error.to_string(), |at| at.to_string())
            }
            #[cfg(unix)]
            Self::Unix(_, path) => path.display().to_string(),
        }
    }

    /// The next connection, once there is room for it.
    pub(super) async fn accept(
        &self,
        room: &Arc<Semaphore>,
    ) -> io::Result<(Stream, Peer, OwnedSemaphorePermit)> {
        let place = Arc::clone(room).acquire_owned().await.map_err(io::Error::other)?;
        match self {
            Self::Tcp(listener) => {
                let (stream, address) = listener.accept().await?;
                // An answer is one small packet, which nothing is gained by holding back.
                stream.set_nodelay(true)?;
                Ok((Stream::Tcp(stream), Peer::Address(address.ip().to_canonical()), place))
            }
            #[cfg(unix)]
            Self::Unix(listener, _) => Ok((Stream::Unix(listener.accept().await?.0), Peer::Socket, place)),
        }
    }
}

/// Whether nothing is at a path but perhaps a socket.
#[cfg(unix)]
fn is_free(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::FileTypeExt as _;
    match std::fs::symlink_metadata(path) {
        Ok(found) if !found.file_type().is_socket() => {
            Err(io::Error::new(io::ErrorKind::AlreadyExists, "there is something else than a socket"))
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Stream {
    /// Its socket once more, to look at it while somebody else has the stream.
    pub(super) fn socket(&self) -> io::Result<Socket> {
        match self {
            Self::Tcp(stream) => SockRef::from(stream).try_clone(),
            #[cfg(unix)]
            Self::Unix(stream) => SockRef::from(stream).try_clone(),
        }
    }
}

/// Hands a call to whichever stream it is.
macro_rules! with {
    ($stream:expr, $inner:ident => $call:expr) => {
        match $stream.get_mut() {
            Stream::Tcp($inner) => $call,
            #[cfg(unix)]
            Stream::Unix($inner) => $call,
        }
    };
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        with!(self, stream => Pin::new(stream).poll_read(context, buffer))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        with!(self, stream => Pin::new(stream).poll_write(context, bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        with!(self, stream => Pin::new(stream).poll_write_vectored(context, bytes))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        with!(self, stream => Pin::new(stream).poll_flush(context))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        with!(self, stream => Pin::new(stream).poll_shutdown(context))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_socket_or_a_path() {
        assert_eq!("127.0.0.1:80".parse(), Ok(Address::Socket(([127, 0, 0, 1], 80).into())));
        assert_eq!("unix:/run/bot".parse(), Ok(Address::Path("/run/bot".into())));
        for wrong in ["", "8080", "localhost", "unix:", "/run/bot"] {
            assert!(wrong.parse::<Address>().unwrap_err().contains("is nowhere to listen"), "{wrong}");
        }
    }
}
