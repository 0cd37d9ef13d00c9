//! Ids of messages.

/// A message id that nobody else has.
///
/// # Errors
/// The operating system has no randomness.
pub(crate) fn message_id() -> std::io::Result<String> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| std::io::Error::other(error.to_string()))?;
    let hex: String = random.iter().map(|octet| format!("{octet:02x}")).collect();
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default();
    Ok(format!(
        "urn:uuid:{}-{}-4{}-8{}-{}",
        part(0..8),
        part(8..12),
        part(13..16),
        part(17..20),
        part(20..32)
    ))
}
