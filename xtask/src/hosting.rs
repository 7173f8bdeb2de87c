//! What a host needs beside the files: headers in the notation of the usual hosts, and who may embed the editor.

use crate::editor::POLICY;
use crate::names::is_hashed;
use crate::steps::Outcome;

/// How long a file may be kept whose name changes with its content.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// What may be kept, but is asked for again at each use.
const ASK_AGAIN: &str = "no-cache";

/// Where the folder will stand, and whose pages may show the editor in a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hosting {
    /// The path, with a stroke at both ends.
    path: String,
    origins: Vec<String>,
}

impl Default for Hosting {
    fn default() -> Self {
        Self { path: "/".to_owned(), origins: Vec::new() }
    }
}

impl Hosting {
    /// Reads `--below PATH` and any number of `--embed ORIGIN`.
    pub(crate) fn read(words: &[&str]) -> Outcome<Self> {
        let mut hosting = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match (*word, words.next()) {
                ("--below", Some(path)) => hosting.path = below(path)?,
                ("--embed", Some(origin)) if is_origin(origin) => hosting.origins.push((*origin).to_owned()),
                ("--embed", Some(origin)) => {
                    return Err(format!("`{origin}` is no origin, such as https://inbox.example."));
                }
                _ => return Err(format!("`{word}` is not understood here. There are --below and --embed.")),
            }
        }
        Ok(hosting)
    }

    /// Who may show the page in a frame, as the policy says it.
    fn frame_ancestors(&self) -> String {
        if self.origins.is_empty() { "'none'".to_owned() } else { self.origins.join(" ") }
    }

    /// The headers of every file.
    pub(crate) fn everywhere(&self) -> [(&'static str, String); 3] {
        [
            ("Content-Security-Policy", format!("{POLICY}; frame-ancestors {}", self.frame_ancestors())),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
        ]
    }

    /// Headers for Netlify and Cloudflare Pages. Both join a header that two rules set with a comma, so each file gets its
    /// `Cache-Control` from one rule alone.
    pub(crate) fn headers_file(&self, files: &[&str]) -> String {
        let path = &self.path;
        let mut lines = vec![format!("{path}*\n")];
        lines.extend(self.everywhere().map(|(name, value)| format!("  {name}: {value}\n")));
        lines.extend(
            files.iter().map(|file| format!("{path}{file}\n  Cache-Control: {}\n", cache_control(file))),
        );
        lines.concat()
    }

    /// What goes into the `location` of nginx that serves the folder.
    pub(crate) fn nginx(&self) -> String {
        let mut lines = vec![
            "# For the `location` that serves this folder: include /srv/ventana/_nginx.conf;\n\
             index index.html;\n\
             gzip_static on;\n\
             # brotli_static on;  # where nginx has the brotli module\n\
             default_type application/octet-stream;\n\
             types {\n"
                .to_owned(),
        ];
        lines.extend(KINDS.map(|(kind, extension)| format!("  {kind} {extension};\n")));
        lines.push("}\ncharset utf-8;\n".to_owned());
        lines.extend(
            self.everywhere().map(|(name, value)| format!("add_header {name} \"{value}\" always;\n")),
        );
        lines.push(format!(
            "set $ventana_cache \"{ASK_AGAIN}\";\n\
             if ($uri ~ \"[.][0-9a-f]{{16}}[.][a-z0-9.]+$\") {{ set $ventana_cache \"{FOR_GOOD}\"; }}\n\
             add_header Cache-Control $ventana_cache;\n"
        ));
        lines.concat()
    }

    /// The file in which the editor reads who may be told of a template.
    pub(crate) fn embed_file(&self) -> String {
        let origins: Vec<_> = self.origins.iter().map(|origin| format!("\"{origin}\"")).collect();
        format!("{{\"origins\": [{}]}}\n", origins.join(", "))
    }
}

/// The media types of what the folder holds.
pub(crate) const KINDS: [(&str, &str); 7] = [
    ("text/html", "html"),
    ("text/css", "css"),
    ("text/javascript", "js"),
    ("application/wasm", "wasm"),
    ("application/json", "json"),
    ("image/svg+xml", "svg"),
    ("image/png", "png"),
];

fn cache_control(file: &str) -> &'static str {
    if is_hashed(file) { FOR_GOOD } else { ASK_AGAIN }
}

/// The path as rules of headers begin: a stroke at both ends.
fn below(path: &str) -> Outcome<String> {
    let inner = path.trim_matches('/');
    let is_plain = inner.split('/').all(|part| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))
    });
    match inner {
        "" => Ok("/".to_owned()),
        _ if is_plain => Ok(format!("/{inner}/")),
        _ => Err(format!("`{path}` is no path, such as /tools/ventana/.")),
    }
}

/// Whether a text is an origin as browsers write it, of a page that came safely or from this machine.
fn is_origin(text: &str) -> bool {
    let (host, is_safe) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
        (Some(host), _) => (host, true),
        (_, Some(host)) => (host, matches!(host.split(':').next(), Some("localhost" | "127.0.0.1"))),
        _ => return false,
    };
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte));
    is_safe && is_name && port.is_none_or(|port| port.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: [&str; 3] = ["index.html", "sw.js", "ventana-web_bg.0123456789abcdef.wasm"];

    #[test]
    fn a_file_whose_name_changes_is_kept_for_good_and_no_other() {
        let headers = Hosting::default().headers_file(&FILES);
        assert!(headers.contains("/sw.js\n  Cache-Control: no-cache\n"), "{headers}");
        assert!(
            headers.contains(".wasm\n  Cache-Control: public, max-age=31536000, immutable\n"),
            "{headers}"
        );
        assert_eq!(headers.matches("/*\n").count(), 1);
    }

    #[test]
    fn frames_are_closed_unless_an_origin_is_named() {
        let closed = Hosting::default();
        let open =
            Hosting::read(&["--embed", "https://inbox.example", "--embed", "http://localhost:3000"]).unwrap();
        for (hosting, ancestors, file) in [
            (closed, "frame-ancestors 'none'", "{\"origins\": []}\n"),
            (
                open,
                "frame-ancestors https://inbox.example http://localhost:3000",
                "{\"origins\": [\"https://inbox.example\", \"http://localhost:3000\"]}\n",
            ),
        ] {
            assert!(hosting.headers_file(&FILES).contains(&format!("; {ancestors}\n")));
            assert!(hosting.nginx().contains(&format!("; {ancestors}\" always;")));
            assert_eq!(hosting.embed_file(), file);
        }
    }

    #[test]
    fn what_is_no_origin_is_refused() {
        for bad in [
            "*",
            "https://*.example",
            "inbox.example",
            "https://inbox.example/",
            "https://a b",
            "http://inbox.example",
        ] {
            assert!(Hosting::read(&["--embed", bad]).is_err(), "{bad}");
        }
        assert!(Hosting::read(&["--embed"]).is_err() && Hosting::read(&["--elsewhere", "x"]).is_err());
    }

    #[test]
    fn rules_begin_with_the_path_the_folder_stands_below() {
        let headers = Hosting::read(&["--below", "tools/ventana"]).unwrap().headers_file(&FILES);
        assert!(headers.starts_with("/tools/ventana/*\n") && headers.contains("\n/tools/ventana/sw.js\n"));
        assert!(
            Hosting::read(&["--below", "/a b/"]).is_err() && Hosting::read(&["--below", "/a//b/"]).is_err()
        );
        assert_eq!(Hosting::read(&["--below", "/"]).unwrap(), Hosting::default());
    }
}
