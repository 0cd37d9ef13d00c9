//! The `generate` and `check` commands.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::emit::{self, Files};
use crate::model::Model;
use crate::{coverage, load, resolve, semantics, services};

/// Arguments of `generate`.
#[derive(Args, Debug)]
pub struct GenerateArgs {
    /// Folder with the schema files (`ver10`, `ver20`, `external`).
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,
    /// Print the coverage table only, write nothing.
    #[arg(long)]
    pub coverage: bool,
}

/// Arguments of `check`.
#[derive(Args, Debug)]
pub struct CheckArgs {
    /// Folder with the schema files (`ver10`, `ver20`, `external`).
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,
}

/// Writes the generated code and prints the coverage table.
pub fn generate(args: &GenerateArgs) -> Result<()> {
    let (table, files) = compile(&args.from)?;
    if !args.coverage {
        let root = workspace();
        for stale in stale_files(&root, &files)? {
            std::fs::remove_file(&stale).with_context(|| format!("removing {}", stale.display()))?;
        }
        for (path, text) in &files {
            let target = root.join(path);
            if std::fs::read_to_string(&target).is_ok_and(|old| old == *text) {
                continue;
            }
            if let Some(folder) = target.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&target, text).with_context(|| format!("writing {}", target.display()))?;
        }
    }
    print!("{table}");
    Ok(())
}

/// Compares the checked-in code with what the schemas give.
pub fn check(args: &CheckArgs) -> Result<()> {
    let (_, files) = compile(&args.from)?;
    let root = workspace();
    let mut different: Vec<String> = stale_files(&root, &files)?
        .into_iter()
        .map(|path| format!("{} (should not be there)", path.display()))
        .collect();
    for (path, text) in &files {
        match std::fs::read_to_string(root.join(path)) {
            Ok(old) if old == *text => {}
            Ok(_) => different.push(path.clone()),
            Err(_) => different.push(format!("{path} (missing)")),
        }
    }
    if different.is_empty() {
        println!("{} generated files are up to date", files.len());
        return Ok(());
    }
    bail!(
        "generated files differ from the schemas:\n  {}\nrun: cargo run -p onvif-wsdl -- generate --from {}",
        different.join("\n  "),
        args.from.display()
    )
}

/// Compiles the schemas into formatted files and the coverage table.
fn compile(from: &Path) -> Result<(String, Files)> {
    let (loaded, model) = model(from)?;
    let root = workspace();
    let facts =
        std::fs::read_to_string(root.join("wsdl/semantics.toml")).context("reading wsdl/semantics.toml")?;
    let semantics = semantics::parse(&facts, &model).context("wsdl/semantics.toml")?;
    let mut files = emit::emit(&model, &semantics)?;
    let paths: Vec<String> = files.keys().cloned().collect();
    for path in paths {
        if let Some(text) = files.get_mut(&path) {
            *text = format(text, &root).with_context(|| format!("formatting {path}"))?;
        }
    }
    Ok((coverage::table(&loaded, &model)?, files))
}

/// The model of the schemas in a folder.
pub fn model(from: &Path) -> Result<(load::Loaded, Model)> {
    let loaded = load::load(from)?;
    let mut model = resolve::resolve(&loaded.schemas)?;
    model.services = services::services(&loaded.definitions)?;
    Ok((loaded, model))
}

/// The folder of the workspace.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf)
        .unwrap_or_default()
}

fn format(text: &str, root: &Path) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args([
            "--edition",
            "2024",
            "--emit",
            "stdout",
            "--quiet",
            "--config-path",
        ])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("running rustfmt, which `rustup component add rustfmt` installs")?;
    let mut stdin = child.stdin.take().context("rustfmt has no input")?;
    let input = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    writer
        .join()
        .map_err(|_| anyhow::anyhow!("writing to rustfmt"))??;
    if !output.status.success() {
        bail!("rustfmt refuses:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Files in the generated folders that are not generated any more.
fn stale_files(root: &Path, files: &Files) -> Result<Vec<PathBuf>> {
    let expected: BTreeSet<PathBuf> = files.keys().map(|path| root.join(path)).collect();
    let mut stale = Vec::new();
    let mut folders = vec![root.join(emit::CORE), root.join(emit::DEVICE)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !expected.contains(&path) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}
