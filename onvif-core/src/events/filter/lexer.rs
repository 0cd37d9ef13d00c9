//! The tokens of message content filters.

use super::FilterError;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Open,
    Close,
    OpenTest,
    CloseTest,
    /// `//`
    Anywhere,
    At,
    Equal,
    Colon,
    Name(&'a str),
    Literal(&'a str),
}

/// Splits an expression, white space between tokens left out.
pub(super) fn tokens(expression: &str) -> Result<Vec<Token<'_>>, FilterError> {
    let mut tokens = Vec::new();
    let mut rest = expression.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            '[' => (Token::OpenTest, 1),
            ']' => (Token::CloseTest, 1),
            '@' => (Token::At, 1),
            '=' => (Token::Equal, 1),
            ':' => (Token::Colon, 1),
            '/' if rest.starts_with("//") => (Token::Anywhere, 2),
            '"' | '\'' => {
                let inner = rest.get(1..).unwrap_or_default();
                let end = inner
                    .find(first)
                    .ok_or(FilterError::Invalid("a string has no end"))?;
                (Token::Literal(inner.get(..end).unwrap_or_default()), end + 2)
            }
            _ => {
                let end = rest
                    .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')))
                    .unwrap_or(rest.len());
                if end == 0 {
                    return Err(FilterError::Invalid("the expression has an unexpected character"));
                }
                (Token::Name(rest.get(..end).unwrap_or_default()), end)
            }
        };
        tokens.push(token);
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    Ok(tokens)
}
