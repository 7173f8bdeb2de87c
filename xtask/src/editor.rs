//! The editor: from the crate `ventana-web` to a folder that any static host can serve.

use crate::dev::Turn;
use crate::docs;
use crate::hosting::Hosting;
use crate::lists;
use crate::module::{FIRST, GLUE, REST, loadable, optimise, words_of};
use crate::names::{hashed, rewritten};
use crate::steps::{Outcome, bytes, command, fresh_folder, read, root, run, say, write};
use crate::{texts, tools};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What the page may load and do. `wasm-unsafe-eval` compiles the module; nothing inline runs and nothing leaves.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' blob:; media-src blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
     base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default";

/// The folder of the release.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Builds the release into `dist/`, once a run.
pub(crate) fn release() -> Outcome {
    static BUILT: OnceLock<Outcome> = OnceLock::new();
    BUILT.get_or_init(|| release_for(&Hosting::default())).clone()
}

/// The same for a host of which something is known.
pub(crate) fn release_for(hosting: &Hosting) -> Outcome {
    tools::wasm_target()?;
    let bin = tools::node_tools()?;
    say("Building the editor");
    run(&mut tools::cargo_for_release(&[
        "rustc",
        "--locked",
        "--release",
        "--package",
        "ventana-web",
        "--features",
        "split",
        "--target",
        "wasm32-unknown-unknown",
        "--",
        // Where a function or a constant is named is what the module is taken apart by.
        "-Clink-arg=--emit-relocs",
    ]))?;
    // The rest of the module is linked to what the linker of the first part exports.
    let flags = ["--remove-name-section", "--remove-producers-section", "--keep-lld-exports"];
    let glue = loadable("release", &flags, true)?;
    for module in [FIRST, REST] {
        optimise(&bin, &glue.join(module))?;
    }
    assemble(&glue, &dist(), hosting, true)?;
    compress()?;
    say("The editor stands in dist/");
    Ok(())
}

/// Builds quickly, for work on this machine, and says where. The lock file may follow a manifest that is being edited.
pub(crate) fn quick(turn: Turn) -> Outcome<PathBuf> {
    run(&mut tools::cargo_for_work(&[
        "build",
        "--package",
        "ventana-web",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    let glue = loadable("debug", &["--keep-debug"], false)?;
    let folder = tools::target().join(turn.folder());
    assemble(&glue, &folder, &Hosting::default(), false)?;
    Ok(folder)
}

/// Puts the files together under names that change with their content.
fn assemble(glue: &Path, folder: &Path, hosting: &Hosting, release: bool) -> Outcome {
    fresh_folder(folder)?;
    let web = root().join("web");
    let mut names = Vec::new();
    let ship = |source: &str, content: &[u8], names: &mut Vec<(String, String)>| -> Outcome {
        let name = hashed(source, content);
        write(&folder.join(&name), content)?;
        names.push((source.to_owned(), name));
        Ok(())
    };
    for drawing in files(&web, "svg")? {
        let source = format!("web/{}", drawing.file_name().unwrap_or_default().to_string_lossy());
        ship(&source, read(&drawing)?.as_bytes(), &mut names)?;
    }
    for (source, content) in install(&web)? {
        let content =
            if is_manifest(&source) { rewritten_whole(&source, &content, &names)? } else { content };
        ship(&source, &content, &mut names)?;
    }
    let from_styles: Vec<_> =
        names.iter().map(|(source, name)| (source.replace("web/", "../"), name.clone())).collect();
    let styles = rewritten(&styles()?, &from_styles);
    all_shipped("web/styles", &styles, "../")?;
    ship("web/styles.css", styles.as_bytes(), &mut names)?;
    let (rules, pages_of_rules): (Vec<_>, Vec<_>) = docs::of_editor()?
        .into_iter()
        .partition(|(source, _)| Path::new(source).extension().is_some_and(|end| end == "json"));
    let lists = [lists::of("gallery")?, lists::of("help")?, rules];
    for (source, list) in lists.into_iter().flatten() {
        ship(&source, list.as_bytes(), &mut names)?;
    }
    for module in [FIRST, REST] {
        if glue.join(module).exists() {
            ship(module, &bytes(&glue.join(module))?, &mut names)?;
        }
    }
    let glue_text = rewritten(&read(&glue.join(GLUE))?, &names);
    ship(GLUE, glue_text.as_bytes(), &mut names)?;
    for code in texts::LANGUAGES {
        ship(&format!("web/{}", words_of(code)), &bytes(&glue.join(words_of(code)))?, &mut names)?;
    }
    let snippets = glue.join("snippets");
    if snippets.exists() {
        return Err("The module brings JavaScript snippets, which the editor does not ship. Drop the crate that does.".into());
    }
    for script in ["aside.js", "start.js"] {
        let text = rewritten(&read(&web.join(script))?, &names);
        ship(&format!("web/{script}"), text.as_bytes(), &mut names)?;
    }
    let page = page(&rewritten(&read(&root().join("index.html"))?, &names), &names, release);
    all_shipped("index.html", &page, "web/")?;
    let mut pages = vec![("index.html".to_owned(), page)];
    for (source, text) in pages_of_rules {
        let name = source.replacen("web/", "", 1);
        let page = with_policy(&rewritten(&text, &names), "");
        all_shipped(&name, &page, "web/")?;
        names.push((name.clone(), name.clone()));
        pages.push((name, page));
    }
    let worker = worker(&read(&web.join("sw.js"))?, &names);
    let version = version(&worker, &pages, hosting);
    for (name, page) in pages {
        write(&folder.join(name), page.replace(VERSION, &version))?;
    }
    if release {
        write(&folder.join("sw.js"), worker.replace(VERSION, &version))?;
    }
    let shipped: Vec<_> = names.iter().map(|(_, name)| name.as_str()).collect();
    let files = [&["", "index.html", "sw.js", "embed.json"], &shipped[..]].concat();
    write(&folder.join("embed.json"), hosting.embed_file())?;
    write(&folder.join("_headers"), hosting.headers_file(&files))?;
    write(&folder.join("_nginx.conf"), hosting.nginx())
}

/// What the page is installed with: its icons and pictures first, then the manifests that name them.
fn install(web: &Path) -> Outcome<Vec<(String, Vec<u8>)>> {
    let mut shipped = Vec::new();
    for extension in ["svg", "png", "json"] {
        for file in files(&web.join("install"), extension)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let content = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            shipped.push((format!("web/install/{name}"), content));
        }
    }
    Ok(shipped)
}

fn is_manifest(source: &str) -> bool {
    Path::new(source).extension().is_some_and(|extension| extension == "json")
}

fn rewritten_whole(source: &str, content: &[u8], names: &[(String, String)]) -> Outcome<Vec<u8>> {
    let text = rewritten(&String::from_utf8_lossy(content), names);
    all_shipped(source, &text, "web/")?;
    Ok(text.into_bytes())
}

/// The files of a folder that end so, in the order of their names.
pub(crate) fn files(folder: &Path, extension: &str) -> Outcome<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|end| end == extension)).collect();
    files.sort();
    Ok(files)
}

/// Every source in a text has a shipped name by now; one that is left would be missing for whoever opens the page.
fn all_shipped(what: &str, text: &str, folder: &str) -> Outcome {
    let Some((_, left)) =
        ["\"", "(", "'"].iter().find_map(|quote| text.split_once(&format!("{quote}{folder}")))
    else {
        return Ok(());
    };
    let name = left.split(['"', '\'', ')', '#']).next().unwrap_or_default();
    Err(format!(
        "{what} names {folder}{name}, which is not shipped. The editor ships web/*.svg, styles, the lists of the gallery, the help and the rules, aside.js and start.js."
    ))
}

/// All styles in the order of their names, without comments and indents.
fn styles() -> Outcome<String> {
    let mut all = String::new();
    for file in files(&root().join("web/styles"), "css")? {
        all.push_str(&slim(&read(&file)?));
    }
    Ok(all)
}

fn slim(css: &str) -> String {
    let mut bare = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
}

/// The page with its policy, and with what the first view needs named early.
fn page(page: &str, names: &[(String, String)], release: bool) -> String {
    let shipped = |source: &str| names.iter().find(|(held, _)| held == source).map_or("", |(_, name)| name);
    let (glue, module) = (shipped(GLUE), shipped(FIRST));
    let last = if release {
        &format!(
            "<meta id=\"rest\" name=\"rest\" content=\"{}\">
  <meta name=\"offline-shell\" content=\"sw.js\" data-version=\"{VERSION}\">",
            shipped(REST)
        )
    } else {
        "<script type=\"module\" src=\"reload.js\"></script>"
    };
    let early = format!(
        "
  <link rel=\"modulepreload\" href=\"{glue}\">
  <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{module}\">
  {last}"
    );
    with_policy(page, &early)
}

/// The page with its policy first, and what else belongs to its head behind it.
fn with_policy(page: &str, more: &str) -> String {
    let head = format!(
        "<meta charset=\"utf-8\">
  <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">{more}"
    );
    page.replacen("<meta charset=\"utf-8\">", &head, 1)
}

/// What stands for the version until it is known.
const VERSION: &str = "{version}";

/// What is shown to whoever installs the page, and never needed without a network.
const PICTURES: [&str; 2] = ["web/install/app-wide.png", "web/install/app-narrow.png"];

/// The service worker with the list of files it keeps.
fn worker(source: &str, names: &[(String, String)]) -> String {
    let kept = names.iter().filter(|(source, _)| !PICTURES.contains(&source.as_str()));
    let files: Vec<_> = kept.map(|(_, name)| format!("\"{name}\"")).collect();
    source.replace("\"FILES\"", &files.join(", "))
}

/// A name that changes with the files, with the pages, and with the headers that are kept with them.
fn version(worker: &str, pages: &[(String, String)], hosting: &Hosting) -> String {
    let pages: String = pages.iter().map(|(_, page)| page.as_str()).collect();
    let headers: String = hosting.everywhere().into_iter().map(|(_, value)| value).collect();
    hashed("version", [worker, &pages, &headers].concat().as_bytes()).replace("version", "").replace('.', "")
}

/// Puts a brotli and a gzip copy beside every file, for hosts that serve them. Not beside those that gain nothing, that no
/// page asks for, or that a host may change.
fn compress() -> Outcome {
    let script = "const z=require('zlib'),f=require('fs'),p=require('path'),d=process.argv[1];\
        for(const n of f.readdirSync(d)){if(/^_|\\.png$|^embed/.test(n))continue;const b=f.readFileSync(p.join(d,n));\
        f.writeFileSync(p.join(d,n+'.br'),z.brotliCompressSync(b,{params:{[z.constants.BROTLI_PARAM_QUALITY]:11}}));\
        f.writeFileSync(p.join(d,n+'.gz'),z.gzipSync(b,{level:9}));}";
    run(command("node").args(["-e", script]).arg(dist()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn styles_lose_comments_and_indents_only() {
        assert_eq!(slim("a {\n  /* why */\n  color: red;\n}\n\n"), "a {\ncolor: red;\n}\n");
    }

    /// All rooms are on one page: a name that two of them use gets the looks of both.
    #[test]
    fn a_class_that_heads_a_rule_alone_does_so_in_one_file() {
        let mut homes = BTreeMap::<String, PathBuf>::new();
        for file in files(&root().join("web/styles"), "css").unwrap() {
            let text = read(&file).unwrap();
            let lines: Vec<_> = text.lines().collect();
            for pair in lines.windows(2) {
                let is_alone = !pair[0].ends_with(',');
                let class = pair[1].strip_prefix("  .").and_then(|line| line.strip_suffix(" {"));
                let Some(class) =
                    class.filter(|class| is_alone && !class.contains([' ', '.', ':', '[', '>']))
                else {
                    continue;
                };
                let home = homes.entry(class.to_owned()).or_insert_with(|| file.clone());
                assert_eq!(*home, file, ".{class} is in both");
            }
        }
        assert!(homes.len() > 100);
    }

    #[test]
    fn a_file_that_is_not_shipped_is_named() {
        let complaint = |text| all_shipped("index.html", text, "web/").unwrap_err();
        assert!(complaint("<img src=\"web/photo.png\">").contains("web/photo.png,"));
        assert!(complaint("<use href='web/icon.svg#a'>").contains("web/icon.svg,"));
        assert!(all_shipped("index.html", "<img src=\"wall.1.svg\"> on the web/phone", "web/").is_ok());
        assert!(all_shipped("styles", "a { background: url(../sky.svg) }", "../").is_err());
    }

    #[test]
    fn the_page_has_its_policy_first() {
        let made = page(
            "<head>\n  <meta charset=\"utf-8\">\n</head>",
            &[("ventana-web.js".into(), "g.js".into())],
            true,
        );
        assert!(
            made.contains("Content-Security-Policy")
                && made.contains("offline-shell")
                && made.contains("g.js")
        );
        assert!(!made.contains("unsafe-inline"));
    }

    #[test]
    fn the_worker_keeps_every_file_that_the_page_needs() {
        let names = [("a", "a.1.js"), ("b", "b.2.css"), (PICTURES[0], "app-wide.3.png")];
        let names = names.map(|(source, name)| (source.to_owned(), name.to_owned()));
        assert_eq!(worker("const KEPT = [\"FILES\"];", &names), "const KEPT = [\"a.1.js\", \"b.2.css\"];");
    }

    #[test]
    fn the_version_follows_pages_files_and_headers() {
        let closed = Hosting::default();
        let open = Hosting::read(&["--embed", "https://inbox.example"]).unwrap();
        let pages = |page: &str| vec![("index.html".to_owned(), page.to_owned())];
        let all = [
            version("a", &pages("b"), &closed),
            version("c", &pages("b"), &closed),
            version("a", &pages("c"), &closed),
            version("a", &pages("b"), &open),
        ];
        assert!(all.iter().all(|version| version.len() == 16), "{all:?}");
        let mut different = all.to_vec();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), all.len());
    }
}
