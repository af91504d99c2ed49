//! The connections of the server, which can be cut, one or all.

use std::io::{Error, ErrorKind, Result};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Whether the network is there, and the lines that are open.
pub(crate) struct Network {
    is_gone: watch::Sender<bool>,
    lines: Mutex<Vec<Weak<Cut>>>,
}

/// One connection's scissors.
#[derive(Clone)]
pub(crate) struct Scissors(Arc<Cut>);

/// Whether a connection is cut, and whom to tell.
#[derive(Default)]
struct Cut {
    is_cut: AtomicBool,
    reader: Mutex<Option<Waker>>,
}

/// A listener whose connections can be cut.
pub(crate) struct Lines {
    listener: TcpListener,
    network: Arc<Network>,
}

/// A connection that can be cut.
pub(crate) struct Line {
    stream: TcpStream,
    cut: Arc<Cut>,
}

impl Default for Network {
    fn default() -> Self {
        Self { is_gone: watch::Sender::new(false), lines: Mutex::default() }
    }
}

impl Network {
    /// Takes the network away, and with it every connection, or brings it back.
    pub(crate) fn be_gone(&self, is_gone: bool) {
        self.is_gone.send_replace(is_gone);
        if is_gone {
            let lines = std::mem::take(&mut *self.lines());
            lines.iter().filter_map(Weak::upgrade).for_each(|cut| cut.cut());
        }
    }

    pub(crate) fn is_gone(&self) -> bool {
        *self.is_gone.borrow()
    }

    /// Returns when the network is not there.
    pub(crate) async fn gone(&self) {
        // The sender lives in here.
        let _ = self.is_gone.subscribe().wait_for(|is_gone| *is_gone).await;
    }

    /// A new connection, unless the network is not there.
    fn open(&self, stream: TcpStream) -> Option<Line> {
        let mut lines = self.lines();
        if self.is_gone() {
            return None;
        }
        let cut = Arc::new(Cut::default());
        lines.retain(|line| line.strong_count() > 0);
        lines.push(Arc::downgrade(&cut));
        Some(Line { stream, cut })
    }

    fn lines(&self) -> MutexGuard<'_, Vec<Weak<Cut>>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Scissors {
    /// Ends the connection, whatever was still to be said.
    pub(crate) fn cut(&self) {
        self.0.cut();
    }
}

impl Cut {
    fn cut(&self) {
        self.is_cut.store(true, Ordering::SeqCst);
        if let Some(reader) = self.reader().take() {
            reader.wake();
        }
    }

    /// An error if it is cut; if not, whoever waits for the connection is told when it is.
    fn look(&self, context: &Context<'_>) -> Result<()> {
        self.reader().replace(context.waker().clone());
        if self.is_cut.load(Ordering::SeqCst) { Err(broken()) } else { Ok(()) }
    }

    fn reader(&self) -> MutexGuard<'_, Option<Waker>> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn broken() -> Error {
    Error::new(ErrorKind::ConnectionReset, "a fault of the offline Telegram")
}

impl Lines {
    pub(crate) fn new(listener: TcpListener, network: Arc<Network>) -> Self {
        Self { listener, network }
    }
}

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        loop {
            // Axum's own accepts again after an error.
            let (stream, address) = Listener::accept(&mut self.listener).await;
            if let Some(line) = self.network.open(stream) {
                return (line, address);
            }
        }
    }

    fn local_addr(&self) -> Result<SocketAddr> {
        self.listener.local_addr()
    }
}

impl Connected<IncomingStream<'_, Lines>> for Scissors {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        Self(Arc::clone(&stream.io().cut))
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        self.cut.look(context)?;
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        if self.cut.is_cut.load(Ordering::SeqCst) {
            return Poll::Ready(Err(broken()));
        }
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
