//! Finds the messages: single files, mbox files, folders, Maildirs, streams.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use super::mbox::Mbox;
use super::rejection::Rejection;

/// The largest message that is taken in.
pub const MAX_MESSAGE_BYTES: usize = 128 * 1024 * 1024;

const BUFFER_BYTES: usize = 256 * 1024;
/// How much of a file is looked at to tell what it is.
const HEAD_BYTES: usize = 4096;

/// Where reading starts.
pub enum Start {
    /// A file, a folder or a Maildir.
    Path(PathBuf),
    /// An mbox, or a single message, on a stream such as standard input.
    Stream {
        /// What reports call it, such as `-`.
        name: String,
        /// The stream.
        reader: Box<dyn BufRead + Send>,
    },
}

impl std::fmt::Debug for Start {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Path(_) => out.write_str("Path(…)"),
            Self::Stream { .. } => out.write_str("Stream(…)"),
        }
    }
}

/// The source of a message, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The file or stream.
    pub source: String,
    /// Which message of it, from nought.
    pub index: u64,
    /// The message, without what an mbox puts around it.
    pub bytes: Vec<u8>,
    /// Whether a Maildir says that somebody has read it; `None` when nothing is said.
    pub seen: Option<bool>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A message, to be parsed.
    Item(Item),
    /// Something that is not a message or could not be read.
    Unreadable {
        /// The file, folder or stream.
        source: String,
        /// Which message of it, from nought.
        index: u64,
        /// Why.
        reason: Rejection,
    },
}

impl Found {
    /// Where it was found.
    #[must_use]
    pub fn position(&self) -> Position {
        match self {
            Self::Item(Item { source, index, .. }) | Self::Unreadable { source, index, .. } => {
                Position { source: source.clone(), index: *index }
            }
        }
    }
}

/// A place in a reading, to go on after. The order of a reading depends on names only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The file or stream.
    pub source: String,
    /// Which message of it, from nought.
    pub index: u64,
}

/// How much there is to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Survey {
    /// Regular files.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Counts what is to be read, without reading it, so that progress can be shown.
#[must_use]
pub fn survey(paths: &[PathBuf]) -> Survey {
    let mut total = Survey::default();
    let mut waiting: Vec<PathBuf> = paths.to_vec();
    let mut given = paths.len();
    while let Some(path) = waiting.pop() {
        let is_given = waiting.len() < given;
        given = given.min(waiting.len());
        let looked = if is_given { fs::metadata(&path) } else { fs::symlink_metadata(&path) };
        let Ok(looked) = looked else { continue };
        if looked.is_file() {
            total.files += 1;
            total.bytes += looked.len();
        } else if looked.is_dir() {
            waiting.extend(fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()));
        }
    }
    total
}

/// The messages of all the places given, one after the other: an iterator of [`Found`].
///
/// Folders are read in the order of their names, with the folders within. Every regular file is a message, an mbox, or
/// is reported with a reason; links within folders are not followed. Never more than one message is held.
#[derive(Debug)]
pub struct Sources {
    starts: VecDeque<Start>,
    /// What is left of the folders that were entered, innermost last, names in reverse order.
    folders: Vec<Folder>,
    open: Option<OpenMbox>,
    after: Option<Position>,
    bytes_read: u64,
}

#[derive(Debug)]
struct Folder {
    rest: Vec<Entry>,
    kind: FolderKind,
}

#[derive(Debug)]
struct Entry {
    path: PathBuf,
    is_folder: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FolderKind {
    Plain,
    MaildirRoot,
    MaildirBox,
    MaildirTmp,
}

struct OpenMbox {
    source: String,
    next: u64,
    mbox: Mbox<Box<dyn BufRead + Send>>,
    counted: u64,
}

impl std::fmt::Debug for OpenMbox {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "OpenMbox({})", self.next)
    }
}

impl Sources {
    /// From these places, in this order.
    #[must_use]
    pub fn new(starts: impl IntoIterator<Item = Start>) -> Self {
        Self { starts: starts.into_iter().collect(), folders: Vec::new(), open: None, after: None, bytes_read: 0 }
    }

    /// From these places, but only what comes after `position`, which an earlier reading of the same places reached.
    #[must_use]
    pub fn after(starts: impl IntoIterator<Item = Start>, position: Position) -> Self {
        Self { after: Some(position), ..Self::new(starts) }
    }

    /// How many bytes have been read so far.
    #[must_use]
    pub const fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    fn next_of_mbox(&mut self) -> Option<Found> {
        loop {
            let open = self.open.as_mut()?;
            let (source, index) = (open.source.clone(), open.next);
            let next = open.mbox.next_message();
            self.bytes_read += open.mbox.bytes_read() - open.counted;
            open.counted = open.mbox.bytes_read();
            let Some(next) = next else {
                self.open = None;
                // An empty file is accounted for as well.
                return (index == 0).then(|| self.unless_before(source, 0, Err(Rejection::Empty), None)).flatten();
            };
            open.next += 1;
            if let Some(found) = self.unless_before(source, index, next, None) {
                return Some(found);
            }
        }
    }

    /// What was found, unless an earlier reading has been here.
    fn unless_before(
        &mut self,
        source: String,
        index: u64,
        found: Result<Vec<u8>, Rejection>,
        seen: Option<bool>,
    ) -> Option<Found> {
        if let Some(after) = &self.after {
            if after.source == source {
                if index <= after.index {
                    return None;
                }
            } else if !is_later(&source, &after.source, self.starts.is_empty()) {
                return None;
            }
            self.after = None;
        }
        Some(match found {
            Ok(bytes) => Found::Item(Item { source, index, bytes, seen }),
            Err(reason) => Found::Unreadable { source, index, reason },
        })
    }

    fn skips(&self, path: &Path) -> bool {
        self.after.as_ref().is_some_and(|after| {
            let source = name_of(path);
            source != after.source && !is_later(&source, &after.source, self.starts.is_empty())
        })
    }

    fn enter(&mut self, path: &Path) -> Option<Found> {
        let listed = fs::read_dir(path).and_then(Iterator::collect::<std::io::Result<Vec<_>>>);
        let Ok(listed) = listed else {
            return self.unless_before(name_of(path), 0, Err(Rejection::Unreadable), None);
        };
        let mut rest = Vec::with_capacity(listed.len());
        for entry in listed {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => rest.push(Entry { path: entry.path(), is_folder: true }),
                Ok(kind) if kind.is_file() => rest.push(Entry { path: entry.path(), is_folder: false }),
                // Links, pipes and devices hold no mail of their own.
                _ => {}
            }
        }
        rest.sort_unstable_by(|one, other| other.path.cmp(&one.path));
        let has = |name: &str| {
            rest.iter().any(|entry| entry.is_folder && entry.path.file_name().is_some_and(|own| own == name))
        };
        let is_root = self.folders.last().is_some_and(|parent| parent.kind == FolderKind::MaildirRoot);
        let kind = match path.file_name().and_then(|name| name.to_str()) {
            Some("cur" | "new") if is_root => FolderKind::MaildirBox,
            Some("tmp") if is_root => FolderKind::MaildirTmp,
            _ if has("cur") && has("new") => FolderKind::MaildirRoot,
            _ => FolderKind::Plain,
        };
        self.folders.push(Folder { rest, kind });
        None
    }

    fn read_file(&mut self, path: &Path, kind: Option<FolderKind>) -> Option<Found> {
        if self.skips(path) {
            return None;
        }
        let source = name_of(path);
        if kind == Some(FolderKind::MaildirTmp) {
            return self.unless_before(source, 0, Err(Rejection::Unfinished), None);
        }
        if is_housekeeping(path, kind) {
            return self.unless_before(source, 0, Err(Rejection::NotMail), None);
        }
        let Ok(mut file) = File::open(path) else {
            return self.unless_before(source, 0, Err(Rejection::Unreadable), None);
        };
        let mut head = Vec::with_capacity(HEAD_BYTES);
        if file.by_ref().take(HEAD_BYTES as u64).read_to_end(&mut head).is_err() {
            return self.unless_before(source, 0, Err(Rejection::Unreadable), None);
        }
        let in_maildir = kind == Some(FolderKind::MaildirBox);
        let suffix = path.extension().and_then(|suffix| suffix.to_str()).unwrap_or_default().to_ascii_lowercase();
        let is_mbox =
            matches!(suffix.as_str(), "mbox" | "mbx") || (!in_maildir && !is_single(&suffix) && begins_mbox(&head));
        if is_mbox {
            let reader = BufReader::with_capacity(BUFFER_BYTES, std::io::Cursor::new(head).chain(file));
            let mbox = Mbox::new(Box::new(reader) as Box<dyn BufRead + Send>, MAX_MESSAGE_BYTES);
            self.open = Some(OpenMbox { source, next: 0, mbox, counted: 0 });
            return None;
        }
        let size = file.metadata().map_or(0, |looked| looked.len());
        if size > MAX_MESSAGE_BYTES as u64 {
            return self.unless_before(source, 0, Err(Rejection::TooLarge), None);
        }
        if !in_maildir && !is_single(&suffix) && !looks_like_mail(&head) {
            self.bytes_read += size;
            return self.unless_before(source, 0, Err(Rejection::NotMail), None);
        }
        let mut bytes = head;
        if bytes.len() == HEAD_BYTES {
            bytes.reserve(usize::try_from(size).unwrap_or_default().saturating_sub(HEAD_BYTES) + 1);
            // The file may have grown since; the limit holds all the same.
            if file.take((MAX_MESSAGE_BYTES - HEAD_BYTES) as u64).read_to_end(&mut bytes).is_err() {
                return self.unless_before(source, 0, Err(Rejection::Truncated), None);
            }
        }
        self.bytes_read += bytes.len() as u64;
        let found = if bytes.is_empty() { Err(Rejection::Empty) } else { Ok(bytes) };
        self.unless_before(source, 0, found, if in_maildir { Some(is_seen(path)) } else { None })
    }

    fn begin(&mut self, start: Start) -> Option<Found> {
        match start {
            Start::Stream { name, reader } => {
                let mbox = Mbox::new(reader, MAX_MESSAGE_BYTES);
                self.open = Some(OpenMbox { source: name, next: 0, mbox, counted: 0 });
                None
            }
            Start::Path(path) => match fs::metadata(&path) {
                Ok(looked) if looked.is_dir() => self.enter(&path),
                Ok(looked) if looked.is_file() => self.read_file(&path, None),
                // A named pipe, as a shell makes it of `<(zcat mail.gz)`.
                Ok(_) => match File::open(&path) {
                    Ok(file) => self.begin(Start::Stream {
                        name: name_of(&path),
                        reader: Box::new(BufReader::with_capacity(BUFFER_BYTES, file)),
                    }),
                    Err(_) => self.unless_before(name_of(&path), 0, Err(Rejection::Unreadable), None),
                },
                Err(_) => self.unless_before(name_of(&path), 0, Err(Rejection::Unreadable), None),
            },
        }
    }
}

impl Iterator for Sources {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if self.open.is_some() {
                if let Some(found) = self.next_of_mbox() {
                    return Some(found);
                }
                continue;
            }
            let found = if let Some(folder) = self.folders.last_mut() {
                let kind = folder.kind;
                match folder.rest.pop() {
                    None => {
                        self.folders.pop();
                        continue;
                    }
                    Some(entry) if entry.is_folder => self.enter(&entry.path),
                    Some(entry) => self.read_file(&entry.path, Some(kind)),
                }
            } else {
                let start = self.starts.pop_front()?;
                self.begin(start)
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

fn name_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Whether a source comes after another in the order of a walk. In the last of the places given, one that was deleted
/// meanwhile is passed by its name; before that, only reaching it counts, since the places stand in any order.
fn is_later(source: &str, other: &str, is_last_start: bool) -> bool {
    is_last_start && Path::new(source) > Path::new(other)
}

/// Suffixes of files that hold one message each, whatever they begin with.
fn is_single(suffix: &str) -> bool {
    matches!(suffix, "eml" | "msg" | "mail" | "email" | "emlx" | "mime")
}

/// What mail programs keep beside the mail.
fn is_housekeeping(path: &Path, kind: Option<FolderKind>) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    let everywhere = matches!(
        name,
        ".DS_Store" | "Thumbs.db" | "desktop.ini" | ".mh_sequences" | ".xmhcache" | ".gitignore" | ".nomedia"
    );
    let starts = [
        "dovecot",
        "courier",
        "maildir",
        "subscriptions",
        ".uidvalidity",
        ".mbsyncstate",
        ".isyncuidmap",
        ".offlineimap",
        ".uw",
    ];
    everywhere || (kind == Some(FolderKind::MaildirRoot) && starts.iter().any(|start| name.starts_with(start)))
}

fn begins_mbox(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    head.trim_ascii_start().starts_with(b"From ")
}

/// Whether a file that does not say what it is has a header field in one of its first lines.
fn looks_like_mail(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let is_field = |line: &[u8]| {
        memchr::memchr(b':', line).is_some_and(|colon| {
            colon > 0 && line.iter().take(colon).all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        })
    };
    head.is_empty() || head.split(|byte| *byte == b'\n').take(5).any(is_field)
}

/// Whether the name of a Maildir file carries the flag `S`.
fn is_seen(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    name.rsplit_once("2,").is_some_and(|(_, flags)| flags.contains('S'))
}

#[cfg(test)]
mod tests;
