//! The logs in files, so that they are there after a restart.
//!
//! Each log is a file `NAME.log`, and the one before it `NAME.log.1`; together they take at most a megabyte. A thread of its own writes, because a slow
//! medium must not hold up the camera: what does not fit into its queue is missing in the files. Nothing is synced to the medium: `kill -9` loses no more than
//! the lines under way, a power failure what the system has not written yet.

use std::collections::VecDeque;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use super::logs::Log;

/// Octets after which a file becomes the one before, and another is begun.
const FILE: u64 = 512 << 10;
/// Lines that wait to be written.
const QUEUE: usize = 1024;
/// How long the end of the program waits for the last lines.
const LAST: Duration = Duration::from_secs(2);

enum Entry {
    Line(Log, String),
    /// Everything before it is written when this is answered.
    Flush(SyncSender<()>),
}

/// The way to the files. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct LogFiles(SyncSender<Entry>);

/// What one log has kept, the oldest line first.
pub(super) type Kept = VecDeque<String>;

impl LogFiles {
    /// Opens the files in a folder, which is made if need be, and reads the last `lines` of each log.
    ///
    /// # Errors
    /// When a file cannot be read or written, and when there is no thread to be had.
    pub(super) fn open(folder: &Path, lines: usize) -> io::Result<(LogFiles, [Kept; 2])> {
        make_private(folder)?;
        let (system, system_lines) = LogFile::open(folder, "system.log", lines)?;
        let (access, access_lines) = LogFile::open(folder, "access.log", lines)?;
        let (sender, entries) = sync_channel(QUEUE);
        std::thread::Builder::new()
            .name("log".to_owned())
            .spawn(move || run(system, access, &entries))?;
        Ok((LogFiles(sender), [system_lines, access_lines]))
    }

    /// Writes a line, or loses it where too many are waiting.
    pub(super) fn send(&self, log: Log, line: &str) {
        let _ = self.0.try_send(Entry::Line(log, line.to_owned()));
    }

    /// Waits until what was sent is written, but not for a medium that hangs.
    pub(super) fn flush(&self) {
        let (done, told) = sync_channel(1);
        if self.0.try_send(Entry::Flush(done)).is_ok() {
            let _ = told.recv_timeout(LAST);
        }
    }
}

fn run(mut system: LogFile, mut access: LogFile, entries: &Receiver<Entry>) {
    // The first failure is said, where it does not become a line of the log that cannot be written.
    let mut told = false;
    while let Ok(entry) = entries.recv() {
        let written = match entry {
            Entry::Line(Log::System, line) => system.append(&line),
            Entry::Line(Log::Access, line) => access.append(&line),
            Entry::Flush(done) => {
                let _ = done.send(());
                continue;
            }
        };
        if let Err(error) = written
            && !told
        {
            told = true;
            eprintln!("reference-camera: the log cannot be kept: {error}");
        }
    }
}

#[derive(Debug)]
struct LogFile {
    current: PathBuf,
    before: PathBuf,
    file: File,
    octets: u64,
}

impl LogFile {
    fn open(folder: &Path, name: &str, lines: usize) -> io::Result<(LogFile, Kept)> {
        let (current, before) = (folder.join(name), folder.join(format!("{name}.1")));
        let mut kept = Kept::new();
        let mut whole = true;
        for path in [&before, &current] {
            let text = read(path)?;
            whole = text.is_empty() || text.ends_with('\n');
            kept.extend(text.lines().map(str::to_owned));
        }
        kept.drain(..kept.len().saturating_sub(lines));
        let file = private(&current)?;
        let octets = file.metadata()?.len();
        let mut log = LogFile {
            current,
            before,
            file,
            octets,
        };
        if !whole {
            // The line that a power failure has cut off ends here.
            log.append("")?;
        }
        Ok((log, kept))
    }

    fn append(&mut self, line: &str) -> io::Result<()> {
        if self.octets >= FILE {
            fs::rename(&self.current, &self.before)?;
            self.file = private(&self.current)?;
            self.octets = 0;
        }
        // In one piece, so that nothing comes in between.
        let line = format!("{line}\n");
        self.file.write_all(line.as_bytes())?;
        self.octets += line.len() as u64;
        Ok(())
    }
}

/// The text of a file, or of as much of it as a log may have; nothing if there is none.
fn read(path: &Path) -> io::Result<String> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(String::new()),
        file => file?,
    };
    let mut octets = Vec::new();
    file.take(2 * FILE).read_to_end(&mut octets)?;
    Ok(String::from_utf8_lossy(&octets).into_owned())
}

/// Opens a file to add to it; names and addresses of users are in it.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_there_again_and_old_ones_go() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("logs");
        let (files, [system, access]) = LogFiles::open(&folder, 3).unwrap();
        assert!(system.is_empty() && access.is_empty());
        for number in 0..5 {
            files.send(Log::System, &format!("line {number}"));
        }
        files.send(Log::Access, "somebody");
        files.flush();
        drop(files);
        // As after a power failure.
        let mut torn = private(&folder.join("access.log")).unwrap();
        torn.write_all(b"half a li\xff").unwrap();
        let (files, [system, access]) = LogFiles::open(&folder, 3).unwrap();
        assert_eq!(system, ["line 2", "line 3", "line 4"]);
        assert_eq!(access, ["somebody", "half a li\u{FFFD}"]);
        files.send(Log::Access, "else");
        files.flush();
        let [_, access] = LogFiles::open(&folder, 3).unwrap().1;
        assert_eq!(access, ["somebody", "half a li\u{FFFD}", "else"]);
    }

    #[test]
    fn files_are_bounded_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let (mut log, _) = LogFile::open(folder.path(), "x.log", 10).unwrap();
        let line = "x".repeat(511);
        for _ in 0..5000 {
            log.append(&line).unwrap();
        }
        let sizes: Vec<u64> = ["x.log", "x.log.1"]
            .map(|name| fs::metadata(folder.path().join(name)).unwrap().len())
            .into();
        assert!(
            sizes.iter().all(|size| (1..=FILE + 512).contains(size)),
            "{sizes:?}"
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(folder.path().join("x.log"))
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_folder_that_cannot_be_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("taken");
        fs::write(&taken, "").unwrap();
        assert!(LogFiles::open(&taken, 1).is_err());
    }
}
