//! Files on their way down.

use botwright_api::Error;
use botwright_api::types::File;

use crate::server::{Server, TOKEN};

#[tokio::test]
async fn a_file_is_streamed_to_a_writer() {
    let server = Server::start(&[(200, "content")]).await;
    let file = File::new("id", "unique").file_path("photos/file 1.jpg");
    let mut content = Vec::new();
    assert_eq!(server.bot().download(&file, &mut content, 7).await.unwrap(), 7);
    assert_eq!(content, b"content");
    assert_eq!(server.request().line, format!("GET /file/bot{TOKEN}/photos/file%201.jpg HTTP/1.1"));
}

#[tokio::test]
async fn a_larger_file_is_refused() {
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\ncont\r\n4\r\nents\r\n0\r\n\r\n";
    let told = b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\ncontents";
    let server = Server::raw(vec![chunked.to_vec(), told.to_vec()]).await;
    let bot = server.bot();
    for _ in 0..2 {
        let mut content = Vec::new();
        let error = bot.download_path("a", &mut content, 7).await.unwrap_err();
        assert!(matches!(error, Error::TooLarge { limit: 7 }), "{error:?}");
        assert!(content.len() <= 7);
    }
}

#[tokio::test]
async fn a_refusal_is_typed() {
    let server = Server::start(&[(404, r#"{"ok":false,"error_code":404,"description":"Not Found"}"#)]).await;
    let error = server.bot().download_path("a", &mut Vec::new(), 7).await.unwrap_err();
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
}

#[tokio::test]
async fn a_path_that_leads_elsewhere_is_refused() {
    let server = Server::start(&[]).await;
    for path in ["../../etc/passwd", "http://example.org/x", "a/../../../b"] {
        let error = server.bot().download_path(path, &mut Vec::new(), 7).await.unwrap_err();
        assert!(matches!(error, Error::Configuration(_)), "{path}: {error:?}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_local_servers_file_is_read_from_the_disk() {
    let server = Server::start(&[]).await;
    let path = std::env::temp_dir().join(format!("botwright-download-{}", std::process::id()));
    std::fs::write(&path, "content").unwrap();
    let bot = server.builder().local().build().unwrap();
    let file = File::new("id", "unique").file_path(path.to_str().unwrap());
    let mut content = Vec::new();
    assert_eq!(bot.download(&file, &mut content, 7).await.unwrap(), 7);
    assert_eq!(content, b"content");
    let error = bot.download(&file, &mut Vec::new(), 6).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { limit: 6 }), "{error:?}");
    std::fs::remove_file(&path).unwrap();
}
