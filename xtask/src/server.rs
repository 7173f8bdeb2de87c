//! A small server for this machine: the files of one folder, with the headers that a host should send.

use crate::hosting::{Hosting, KINDS};
use crate::steps::Outcome;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// The folder that is served, and how often it was rebuilt.
#[derive(Default)]
pub(crate) struct Site {
    state: Mutex<(PathBuf, u64)>,
    changed: Condvar,
}

impl Site {
    pub(crate) fn new(folder: PathBuf) -> Arc<Self> {
        Arc::new(Self { state: Mutex::new((folder, 0)), changed: Condvar::new() })
    }

    /// Serves a new build from now on, and tells every open page.
    pub(crate) fn rebuilt(&self, folder: PathBuf) {
        if let Ok(mut state) = self.state.lock() {
            *state = (folder, state.1 + 1);
        }
        self.changed.notify_all();
    }

    fn folder(&self) -> PathBuf {
        self.state.lock().map(|state| state.0.clone()).unwrap_or_default()
    }

    fn builds(&self) -> u64 {
        self.state.lock().map(|state| state.1).unwrap_or_default()
    }
}

/// Takes the port, or a free one from it on. Whoever asks it before it is served waits for the answer.
pub(crate) fn claim(port: u16, fixed: bool) -> Outcome<TcpListener> {
    let last = if fixed { port } else { port.saturating_add(50) };
    let listener = (port..=last).find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok());
    listener.ok_or_else(|| format!("Port {port} is taken. Choose another one with --port."))
}

/// Serves in the background, and says the address.
pub(crate) fn serve(listener: TcpListener, site: &Arc<Site>) -> Outcome<String> {
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let site = Arc::clone(site);
    std::thread::spawn(move || {
        for stream in listener.incoming().filter_map(Result::ok) {
            let site = Arc::clone(&site);
            std::thread::spawn(move || {
                // A page that is closed while it is being answered is no failure of ours.
                let _ = answer(stream, &site);
            });
        }
    });
    Ok(format!("http://{address}/"))
}

fn answer(mut stream: TcpStream, site: &Site) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request = String::new();
    let mut reader = BufReader::new(stream.try_clone()?);
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if !matches!(method, "GET" | "HEAD") {
        return respond(&mut stream, "405 Method Not Allowed", "text/plain", b"", true);
    }
    match target.split(['?', '#']).next().unwrap_or_default() {
        "/events" => events(&mut stream, site),
        "/reload.js" => respond(&mut stream, "200 OK", "text/javascript", RELOAD, method == "GET"),
        path => match file(&site.folder(), path) {
            Some((name, content)) => {
                respond(&mut stream, "200 OK", &content_type(&name), &content, method == "GET")
            }
            None => respond(&mut stream, "404 Not Found", "text/plain", b"Not found", method == "GET"),
        },
    }
}

/// Reloads the page after a rebuild. Only pages of the development build ask for it.
const RELOAD: &[u8] = b"new EventSource('events').addEventListener('rebuilt', () => location.reload());";

fn events(stream: &mut TcpStream, site: &Site) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n")?;
    let seen = site.builds();
    loop {
        let Ok(state) = site.state.lock() else { return Ok(()) };
        let waited = site.changed.wait_timeout_while(state, Duration::from_secs(15), |state| state.1 == seen);
        let is_new = waited.is_ok_and(|(state, _)| state.1 != seen);
        stream.write_all(if is_new { b"event: rebuilt\ndata:\n\n" } else { b": still here\n\n" })?;
        stream.flush()?;
        if is_new {
            return Ok(());
        }
    }
}

fn file(folder: &Path, path: &str) -> Option<(String, Vec<u8>)> {
    let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let relative = Path::new(path.trim_start_matches('/'));
    let inside = relative.components().all(|part| matches!(part, Component::Normal(_)));
    let content = inside.then(|| std::fs::read(folder.join(relative)).ok()).flatten()?;
    Some((path, content))
}

fn content_type(name: &str) -> String {
    let extension = name.rsplit('.').next().unwrap_or_default();
    match KINDS.iter().find(|(_, known)| *known == extension) {
        Some((kind, _)) if kind.starts_with("text/") => format!("{kind}; charset=utf-8"),
        Some((kind, _)) => (*kind).to_owned(),
        None => "application/octet-stream".to_owned(),
    }
}

fn respond(
    stream: &mut TcpStream,
    status: &str,
    kind: &str,
    body: &[u8],
    with_body: bool,
) -> std::io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nConnection: close\r\n",
        body.len()
    )?;
    for (name, value) in Hosting::default().everywhere() {
        write!(stream, "{name}: {value}\r\n")?;
    }
    stream.write_all(b"\r\n")?;
    stream.write_all(if with_body { body } else { b"" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_was_asked_for_is_that_one_or_none() {
        let taken = claim(0, true).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(claim(port, true).unwrap_err().contains("--port"));
        assert_ne!(claim(port, false).unwrap().local_addr().unwrap().port(), port);
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let folder = crate::steps::root().join("xtask/src");
        assert!(file(&folder, "/server.rs").is_some());
        for path in ["/../Cargo.toml", "/./../Cargo.toml", "//etc/passwd/..", "/missing"] {
            assert!(file(&folder, path).is_none(), "{path}");
        }
    }
}
