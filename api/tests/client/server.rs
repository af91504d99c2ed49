//! A server on loopback that answers each request with the next of its answers, and remembers what came.

use std::sync::{Arc, Mutex};

use botwright_api::{Bot, BotBuilder};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const TOKEN: &str = "123456:ABC-secret_part";

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) line: String,
    pub(crate) headers: Vec<String>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// The parts of a multipart body: the head and the content of each.
    pub(crate) fn parts(&self) -> Vec<(String, String)> {
        let boundary =
            self.header("content-type").and_then(|kind| kind.split_once("boundary=")).expect("a form").1;
        let body = String::from_utf8_lossy(&self.body).into_owned();
        let boundary = format!("--{boundary}");
        let parts = body.split(&boundary).skip(1).filter(|part| !part.starts_with("--"));
        let split = |part: &str| {
            let (head, content) = part.split_once("\r\n\r\n").expect("a part has a head");
            (head.trim().to_owned(), content.strip_suffix("\r\n").unwrap_or(content).to_owned())
        };
        parts.map(split).collect()
    }
}

pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// A server that gives these answers, each a status and a body, one after the other.
    pub(crate) async fn start(answers: &[(u16, &str)]) -> Self {
        let raw = |(status, body): &(u16, &str)| {
            format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
        };
        Self::raw(answers.iter().map(raw).collect()).await
    }

    /// A server that writes these bytes, one after the other; then it hangs up.
    pub(crate) async fn raw(answers: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has ports");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            let mut answers = answers.into_iter();
            while let Ok((stream, _)) = listener.accept().await {
                if serve(stream, &mut answers, &seen).await.is_none() {
                    return;
                }
            }
        });
        Self { url, requests }
    }

    pub(crate) fn bot(&self) -> Bot {
        self.builder().build().expect("the token and the address are right")
    }

    pub(crate) fn builder(&self) -> BotBuilder {
        Bot::builder(TOKEN).api_url(&self.url)
    }

    /// The only request that has come.
    pub(crate) fn request(&self) -> Request {
        let requests = self.requests.lock().expect("no test panics with the lock");
        assert_eq!(requests.len(), 1);
        requests[0].clone()
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().expect("no test panics with the lock").clone()
    }
}

/// Answers the requests of a connection; `None` when no answers are left.
async fn serve(
    stream: TcpStream,
    answers: &mut impl Iterator<Item = Vec<u8>>,
    seen: &Mutex<Vec<Request>>,
) -> Option<()> {
    let mut stream = BufReader::new(stream);
    while let Some(request) = read(&mut stream).await {
        seen.lock().expect("no test panics with the lock").push(request);
        stream.write_all(&answers.next()?).await.ok();
    }
    Some(())
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut request = Request { line: line(stream).await?, ..Request::default() };
    loop {
        match line(stream).await?.as_str() {
            "" => break,
            header => request.headers.push(header.to_owned()),
        }
    }
    if let Some(length) = request.header("content-length") {
        request.body = vec![0; length.parse().ok()?];
        stream.read_exact(&mut request.body).await.ok()?;
    } else if request.header("transfer-encoding") == Some("chunked") {
        request.body = chunks(stream).await?;
    }
    Some(request)
}

async fn chunks(stream: &mut BufReader<TcpStream>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let length = usize::from_str_radix(&line(stream).await?, 16).ok()?;
        let mut chunk = vec![0; length];
        stream.read_exact(&mut chunk).await.ok()?;
        line(stream).await?;
        if length == 0 {
            return Some(body);
        }
        body.extend(chunk);
    }
}

async fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = stream.read_line(&mut line).await.ok()?;
    (read > 0).then(|| line.trim_end().to_owned())
}
