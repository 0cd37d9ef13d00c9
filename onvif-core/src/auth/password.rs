//! Rules for new passwords (`tds:SetPasswordComplexityConfiguration`, `tds:SetPasswordHistoryConfiguration`).

use std::fmt;

use super::credentials::Secret;

/// What a new password must be like. All lengths and counts are in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordRules {
    /// Fewest characters. Default 8.
    pub min_length: usize,
    /// Most characters. Default 32.
    pub max_length: usize,
    /// How many of the kinds upper case, lower case, digit and other must occur, 0 to 4. Default 3.
    pub min_kinds: usize,
    /// Fewest upper case letters. Default 0.
    pub min_uppercase: usize,
    /// Fewest digits. Default 0.
    pub min_digits: usize,
    /// Fewest characters that are neither letter nor digit. Default 0.
    pub min_special: usize,
    /// Whether the user name, forwards or backwards, must not occur anywhere in the password. If not set, the password
    /// as a whole must still not be the user name in either direction. Default no.
    pub refuse_user_name_inside: bool,
}

impl Default for PasswordRules {
    fn default() -> Self {
        Self {
            min_length: 8,
            max_length: 32,
            min_kinds: 3,
            min_uppercase: 0,
            min_digits: 0,
            min_special: 0,
            refuse_user_name_inside: false,
        }
    }
}

/// What a password lacks or has too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Weakness {
    /// It has fewer than this many characters.
    TooShort(usize),
    /// It has more than this many characters.
    TooLong(usize),
    /// It has fewer than this many of the four kinds of characters.
    TooFewKinds(usize),
    /// It has fewer than this many upper case letters.
    TooFewUppercase(usize),
    /// It has fewer than this many digits.
    TooFewDigits(usize),
    /// It has fewer than this many characters that are neither letter nor digit.
    TooFewSpecial(usize),
    /// It is, or contains, the user name or its reverse.
    UserName,
    /// It has a control character, which no client could be relied on to send alike.
    ControlCharacter,
    /// It was in use before.
    Reused,
}

impl fmt::Display for Weakness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort(n) => write!(f, "the password needs at least {n} characters"),
            Self::TooLong(n) => write!(f, "the password may have at most {n} characters"),
            Self::TooFewKinds(n) => {
                write!(
                    f,
                    "the password needs {n} of upper case, lower case, digit and other characters"
                )
            }
            Self::TooFewUppercase(n) => write!(f, "the password needs at least {n} upper case letters"),
            Self::TooFewDigits(n) => write!(f, "the password needs at least {n} digits"),
            Self::TooFewSpecial(n) => {
                write!(
                    f,
                    "the password needs at least {n} characters that are neither letter nor digit"
                )
            }
            Self::UserName => f.write_str("the password must not be or contain the user name or its reverse"),
            Self::ControlCharacter => f.write_str("the password must not contain control characters"),
            Self::Reused => f.write_str("the password was in use before"),
        }
    }
}

impl std::error::Error for Weakness {}

impl PasswordRules {
    /// Everything that is wrong with a password for this user; nothing if it is good.
    ///
    /// `history` are the passwords that must not come back, the present one among them if the policy says so.
    pub fn weaknesses(&self, user: &str, password: &str, history: &[Secret]) -> Vec<Weakness> {
        let count = |kind: fn(char) -> bool| password.chars().filter(|c| kind(*c)).count();
        let length = password.chars().count();
        let (upper, lower) = (count(char::is_uppercase), count(char::is_lowercase));
        let (digits, special) = (
            count(|c| c.is_ascii_digit()),
            count(|c| !c.is_alphabetic() && !c.is_ascii_digit()),
        );
        // Letters without case, as in Chinese, are of a kind of their own and count with the special characters here.
        let other = length.saturating_sub(upper + lower + digits);
        let kinds = [upper, lower, digits, other].iter().filter(|n| **n > 0).count();

        [
            (length < self.min_length, Weakness::TooShort(self.min_length)),
            (length > self.max_length, Weakness::TooLong(self.max_length)),
            (kinds < self.min_kinds, Weakness::TooFewKinds(self.min_kinds)),
            (
                upper < self.min_uppercase,
                Weakness::TooFewUppercase(self.min_uppercase),
            ),
            (digits < self.min_digits, Weakness::TooFewDigits(self.min_digits)),
            (
                special < self.min_special,
                Weakness::TooFewSpecial(self.min_special),
            ),
            (self.resembles(user, password), Weakness::UserName),
            (password.chars().any(char::is_control), Weakness::ControlCharacter),
            (history.iter().any(|old| old.matches(password)), Weakness::Reused),
        ]
        .into_iter()
        .filter_map(|(applies, weakness)| applies.then_some(weakness))
        .collect()
    }

    /// Compared without case.
    fn resembles(&self, user: &str, password: &str) -> bool {
        if user.is_empty() {
            return false;
        }
        let (user, password) = (user.to_lowercase(), password.to_lowercase());
        let reversed: String = user.chars().rev().collect();
        if self.refuse_user_name_inside {
            password.contains(&user) || password.contains(&reversed)
        } else {
            password == user || password == reversed
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weaknesses(password: &str) -> Vec<Weakness> {
        PasswordRules::default().weaknesses("Operator1", password, &[])
    }

    #[test]
    fn default_rules() {
        for good in [
            "Abcdefg1",
            "abcdef1!",
            "ABCDEF1!",
            "Abcdefg!",
            "Пароль12",
            &format!("Aa1{}", "x".repeat(29)),
        ] {
            assert_eq!(weaknesses(good), [], "{good}");
        }
        assert_eq!(weaknesses("Abcdef1"), [Weakness::TooShort(8)]);
        assert_eq!(
            weaknesses(&format!("Aa1{}", "x".repeat(30))),
            [Weakness::TooLong(32)]
        );
        assert_eq!(weaknesses("abcdefg1"), [Weakness::TooFewKinds(3)]);
        assert_eq!(weaknesses(""), [Weakness::TooShort(8), Weakness::TooFewKinds(3)]);
        assert_eq!(
            weaknesses("operator1"),
            [Weakness::TooFewKinds(3), Weakness::UserName]
        );
        assert_eq!(weaknesses("1rotarepO"), [Weakness::UserName]);
        assert_eq!(weaknesses("Operator12"), []);
        assert_eq!(weaknesses("Abcdefg1\n"), [Weakness::ControlCharacter]);
    }

    #[test]
    fn configured_rules() {
        let rules = PasswordRules {
            min_length: 4,
            min_kinds: 0,
            min_uppercase: 2,
            min_digits: 2,
            min_special: 1,
            refuse_user_name_inside: true,
            ..PasswordRules::default()
        };
        assert_eq!(rules.weaknesses("bob", "AB12-", &[]), []);
        assert_eq!(
            rules.weaknesses("bob", "Ab1x", &[]),
            [
                Weakness::TooFewUppercase(2),
                Weakness::TooFewDigits(2),
                Weakness::TooFewSpecial(1)
            ]
        );
        assert_eq!(rules.weaknesses("ann", "XXann12!", &[]), [Weakness::UserName]);
        assert_eq!(rules.weaknesses("anna", "XXANNA12!", &[]), [Weakness::UserName]);
        assert_eq!(rules.weaknesses("bert", "XXtreb12!", &[]), [Weakness::UserName]);
    }

    #[test]
    fn old_passwords_do_not_come_back() {
        let history = ["Abcdefg1".into(), "Abcdefg2".into()];
        let rules = PasswordRules::default();
        assert_eq!(rules.weaknesses("bob", "Abcdefg2", &history), [Weakness::Reused]);
        assert_eq!(rules.weaknesses("bob", "Abcdefg3", &history), []);
    }
}
