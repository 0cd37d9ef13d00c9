//! The first password.

use onvif_core::auth::{PasswordRules, Secret};

/// Characters that are not taken for one another when they are read from a screen.
const CHARACTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-+=";
const LENGTH: usize = 16;

/// A password from the random numbers of the operating system, about 94 bits strong, that keeps the usual rules.
///
/// # Errors
/// When the operating system has no random numbers.
pub fn generate() -> anyhow::Result<Secret> {
    loop {
        let mut text = String::with_capacity(LENGTH);
        while text.len() < LENGTH {
            let mut bytes = [0; 32];
            getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("no random numbers: {error}"))?;
            // Taking six bits and leaving out what lies beyond the list makes every character equally likely.
            let characters = bytes
                .iter()
                .filter_map(|byte| CHARACTERS.get(usize::from(byte & 63)));
            text.extend(characters.take(LENGTH - text.len()).map(|byte| char::from(*byte)));
        }
        // Rarely one kind of character is missing.
        if PasswordRules::default()
            .weaknesses("admin", &text, &[])
            .is_empty()
        {
            return Ok(Secret::new(text));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn passwords_keep_the_rules_and_differ() {
        let passwords: HashSet<_> = (0..200)
            .map(|_| generate().unwrap().expose().to_owned())
            .collect();
        assert_eq!(passwords.len(), 200);
        for password in &passwords {
            assert_eq!(password.len(), LENGTH);
            assert!(
                PasswordRules::default()
                    .weaknesses("admin", password, &[])
                    .is_empty()
            );
        }
        let used: HashSet<_> = passwords.iter().flat_map(|password| password.bytes()).collect();
        assert_eq!(used.len(), CHARACTERS.len());
    }
}
