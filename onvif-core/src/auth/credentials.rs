//! Where passwords come from.

use std::collections::HashMap;
use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::access::UserLevel;

/// A password, or another text that must not leak: wiped when dropped, never printed.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself. Whoever calls this keeps it out of logs and replies.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether this is `other`, in a time that depends on the lengths only.
    pub fn matches(&self, other: &str) -> bool {
        self.0.as_bytes().ct_eq(other.as_bytes()).into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// What a verifier needs to know of one user.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    /// The password in clear, since WS-UsernameToken and every Digest algorithm hash it differently.
    pub password: &'a Secret,
    /// What the user may do.
    pub level: UserLevel,
}

/// The list of users as the verifiers see it.
///
/// The borrow lets an implementation hand out what it holds; an implementation behind a lock or an atomic pointer
/// takes a snapshot and passes that.
pub trait Credentials {
    /// The account of this name (compared byte by byte), if there is one.
    fn account(&self, user: &str) -> Option<Account<'_>>;
}

impl<C: Credentials + ?Sized> Credentials for &C {
    fn account(&self, user: &str) -> Option<Account<'_>> {
        (**self).account(user)
    }
}

impl<C: Credentials + ?Sized> Credentials for std::sync::Arc<C> {
    fn account(&self, user: &str) -> Option<Account<'_>> {
        (**self).account(user)
    }
}

impl Credentials for HashMap<String, (Secret, UserLevel)> {
    fn account(&self, user: &str) -> Option<Account<'_>> {
        self.get(user).map(|(password, level)| Account {
            password,
            level: *level,
        })
    }
}

/// Nobody: every credential is wrong. For a device without its first password.
impl Credentials for () {
    fn account(&self, _user: &str) -> Option<Account<'_>> {
        None
    }
}

/// The password that is hashed for a user who does not exist, so that the answer takes as long as for one who does.
pub(super) const NO_PASSWORD: &str = "no such user";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_is_not_printed() {
        let account = Account {
            password: &Secret::new("geheim"),
            level: UserLevel::User,
        };
        assert!(!format!("{account:?}").contains("geheim"));
    }

    #[test]
    fn secret_matches_only_itself() {
        let secret = Secret::new("geheim");
        assert!(secret.matches("geheim"));
        assert!(!secret.matches("geheim "));
        assert!(!secret.matches("geheiM"));
        assert!(!secret.matches(""));
    }
}
