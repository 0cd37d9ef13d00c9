//! Message content filters: the part of XPath 1.0 that ONVIF Core has for them.
//!
//! ```text
//! boolean(//tt:SimpleItem[@Name="Rule" and @Value="fence"]) and not(boolean(//tt:SimpleItem[@Name="ObjectId"]))
//! ```

use super::super::Notification;
use super::super::topic::Item;
use super::FilterError;
use super::lexer::{Token, tokens};
use crate::xml::Ns;

/// The deepest nesting of an expression.
const MAX_DEPTH: usize = 32;

/// A message content filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentFilter(Expression<ItemTest>);

/// An expression over tests of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Expression<T> {
    Any(Vec<Expression<T>>),
    All(Vec<Expression<T>>),
    Not(Box<Expression<T>>),
    Test(T),
}

/// Whether the message has an item for which the attributes are so.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ItemTest {
    element: bool,
    attributes: Expression<AttributeTest>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum AttributeTest {
    Name(String),
    Value(String),
}

impl ContentFilter {
    /// Reads an expression; `namespace_of` tells what a prefix stands for.
    ///
    /// # Errors
    /// [`FilterError::Invalid`].
    pub fn parse<'n>(
        expression: &str,
        namespace_of: impl Fn(&str) -> Option<&'n str>,
    ) -> Result<ContentFilter, FilterError> {
        let tokens = tokens(expression)?;
        let mut parser = Parser {
            tokens: &tokens,
            depth: 0,
            namespace_of: &namespace_of,
        };
        let expression = parser.expression(&mut Parser::item_test)?;
        if !parser.tokens.is_empty() {
            return Err(UNEXPECTED);
        }
        Ok(ContentFilter(expression))
    }

    /// Whether a notification passes.
    pub fn matches(&self, notification: &Notification) -> bool {
        self.0.eval(&|test| {
            notification.items().any(|(item, value)| {
                item.element == test.element
                    && test.attributes.eval(&|attribute| attribute.matches(item, value))
            })
        })
    }
}

impl<T> Expression<T> {
    fn eval(&self, test: &impl Fn(&T) -> bool) -> bool {
        match self {
            Expression::Any(parts) => parts.iter().any(|part| part.eval(test)),
            Expression::All(parts) => parts.iter().all(|part| part.eval(test)),
            Expression::Not(part) => !part.eval(test),
            Expression::Test(t) => test(t),
        }
    }
}

impl AttributeTest {
    fn matches(&self, item: &Item, value: &str) -> bool {
        match self {
            AttributeTest::Name(name) => item.name == *name,
            // An element item has no such attribute.
            AttributeTest::Value(wanted) => !item.element && value == wanted,
        }
    }
}

const UNEXPECTED: FilterError = FilterError::Invalid("the expression is not one of the item filter dialect");

struct Parser<'p, 'a, 'n> {
    tokens: &'p [Token<'a>],
    depth: usize,
    namespace_of: &'p dyn Fn(&str) -> Option<&'n str>,
}

impl<'a> Parser<'_, 'a, '_> {
    fn next(&mut self) -> Option<Token<'a>> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first.clone())
    }

    fn takes(&mut self, token: &Token<'_>) -> bool {
        let there = self.tokens.first() == Some(token);
        if there {
            self.tokens = self.tokens.get(1..).unwrap_or_default();
        }
        there
    }

    fn expect(&mut self, token: &Token<'_>) -> Result<(), FilterError> {
        if self.takes(token) {
            Ok(())
        } else {
            Err(UNEXPECTED)
        }
    }

    /// Alternatives of conjunctions: `and` binds more tightly than `or`.
    fn expression<T>(&mut self, test: &mut Test<'_, Self, T>) -> Result<Expression<T>, FilterError> {
        let mut alternatives = vec![self.conjunction(test)?];
        while self.takes(&Token::Name("or")) {
            alternatives.push(self.conjunction(test)?);
        }
        Ok(Expression::Any(alternatives))
    }

    fn conjunction<T>(&mut self, test: &mut Test<'_, Self, T>) -> Result<Expression<T>, FilterError> {
        let mut parts = vec![self.primary(test)?];
        while self.takes(&Token::Name("and")) {
            parts.push(self.primary(test)?);
        }
        Ok(Expression::All(parts))
    }

    fn primary<T>(&mut self, test: &mut Test<'_, Self, T>) -> Result<Expression<T>, FilterError> {
        let negated = self.takes(&Token::Name("not"));
        if negated && self.tokens.first() != Some(&Token::Open) {
            return Err(UNEXPECTED);
        }
        if !self.takes(&Token::Open) {
            return Ok(Expression::Test(test(self)?));
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(FilterError::Invalid("the expression is nested too deeply"));
        }
        let inner = self.expression(test)?;
        self.expect(&Token::Close)?;
        self.depth -= 1;
        Ok(if negated {
            Expression::Not(Box::new(inner))
        } else {
            inner
        })
    }

    /// `boolean(//tt:SimpleItem[…])`
    fn item_test(&mut self) -> Result<ItemTest, FilterError> {
        self.expect(&Token::Name("boolean"))?;
        self.expect(&Token::Open)?;
        self.expect(&Token::Anywhere)?;
        let Some(Token::Name(mut local)) = self.next() else {
            return Err(UNEXPECTED);
        };
        if self.takes(&Token::Colon) {
            if (self.namespace_of)(local) != Some(Ns::TT.uri()) {
                return Err(FilterError::Invalid(
                    "a prefix does not stand for the schema of ONVIF",
                ));
            }
            let Some(Token::Name(name)) = self.next() else {
                return Err(UNEXPECTED);
            };
            local = name;
        }
        let element = match local {
            "SimpleItem" => false,
            "ElementItem" => true,
            _ => {
                return Err(FilterError::Invalid(
                    "only simple and element items can be tested",
                ));
            }
        };
        self.expect(&Token::OpenTest)?;
        let attributes = self.expression(&mut Parser::attribute_test)?;
        self.expect(&Token::CloseTest)?;
        self.expect(&Token::Close)?;
        Ok(ItemTest { element, attributes })
    }

    /// `@Name="…"`
    fn attribute_test(&mut self) -> Result<AttributeTest, FilterError> {
        self.expect(&Token::At)?;
        let Some(Token::Name(attribute)) = self.next() else {
            return Err(UNEXPECTED);
        };
        self.expect(&Token::Equal)?;
        let Some(Token::Literal(value)) = self.next() else {
            return Err(UNEXPECTED);
        };
        match attribute {
            "Name" => Ok(AttributeTest::Name(value.to_owned())),
            "Value" => Ok(AttributeTest::Value(value.to_owned())),
            _ => Err(FilterError::Invalid(
                "only the attributes Name and Value can be tested",
            )),
        }
    }
}

/// Reads one test of an expression.
type Test<'t, P, T> = dyn FnMut(&mut P) -> Result<T, FilterError> + 't;

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::SystemTime;

    use super::super::super::Topic;
    use super::*;

    fn resolve(prefix: &str) -> Option<&'static str> {
        match prefix {
            "tt" | "o" => Some("http://www.onvif.org/ver10/schema"),
            "other" => Some("urn:other"),
            _ => None,
        }
    }

    fn passes(expression: &str) -> Result<bool, FilterError> {
        let topic = Topic::event("tns1:RuleEngine/LineDetector/Crossed")
            .source("VideoSourceConfigurationToken", "tt:ReferenceToken")
            .source("Rule", "xs:string")
            .data("ObjectId", "xs:integer")
            .element_data("Shape", "tt:Polygon");
        let message = Arc::new(topic.check().unwrap())
            .message(
                SystemTime::UNIX_EPOCH,
                None,
                &[("VideoSourceConfigurationToken", "1"), ("Rule", "a \"fence\"")],
                &[("ObjectId", "15"), ("Shape", "<tt:Polygon/>")],
            )
            .unwrap();
        Ok(ContentFilter::parse(expression, resolve)?.matches(&message))
    }

    #[test]
    fn expressions_of_the_dialect() {
        let source = r#"boolean(//tt:SimpleItem[@Name="VideoSourceConfigurationToken" and @Value="1"])"#;
        let missing = r#"boolean(//tt:SimpleItem[@Name="VideoAnalyticsConfigurationToken"])"#;
        for (expression, expected) in [
            (source.to_owned(), true),
            (missing.to_owned(), false),
            (format!("not( {missing} )"), true),
            (format!("{source} and not({missing})"), true),
            (format!("{source} and {missing}"), false),
            (format!("{missing} and {missing} or {source}"), true),
            (format!("{source} or {missing} and {missing}"), true),
            (format!("({source} or {missing}) and {missing}"), false),
            (format!("not({source}) or {source}"), true),
            (r#"boolean(//SimpleItem[@Name="ObjectId"])"#.into(), true),
            (
                r#"boolean(//o:SimpleItem[@Name='Rule' and @Value='a "fence"'])"#.into(),
                true,
            ),
            (
                r#"boolean(//tt:SimpleItem[@Name="Rule" and @Value="1"])"#.into(),
                false,
            ),
            (r#"boolean(//tt:SimpleItem[@Value="15"])"#.into(), true),
            (
                r#"boolean(//tt:SimpleItem[@Name="ObjectId" and not(@Value="15")])"#.into(),
                false,
            ),
            (
                r#"boolean(//tt:SimpleItem[(@Name="X" or @Name="ObjectId") and @Value="15"])"#.into(),
                true,
            ),
            (r#"boolean(//tt:ElementItem[@Name="Shape"])"#.into(), true),
            (r#"boolean(//tt:SimpleItem[@Name="Shape"])"#.into(), false),
            (
                r#"boolean(//tt:ElementItem[@Value="<tt:Polygon/>"])"#.into(),
                false,
            ),
        ] {
            assert_eq!(passes(&expression), Ok(expected), "{expression}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        let deep = format!(
            "{}boolean(//tt:SimpleItem[@Name=\"a\"]){}",
            "(".repeat(40),
            ")".repeat(40)
        );
        for bad in [
            "",
            "boolean",
            r#"boolean((//tt:SimpleItem[@Name="xyz" and @Value="xyz"])"#,
            r#"boolean(//tt:SimpleItem[@Name="xyz"]"#,
            r#"boolean(//tt:SimpleItem)"#,
            r#"boolean(//tt:SimpleItem[])"#,
            r#"boolean(//tt:SimpleItem[@Name=xyz])"#,
            r#"boolean(//tt:SimpleItem[@Name="xyz])"#,
            r#"boolean(//tt:SimpleItem[@Type="xyz"])"#,
            r#"boolean(//tt:Data[@Name="xyz"])"#,
            r#"boolean(//other:SimpleItem[@Name="xyz"])"#,
            r#"boolean(//none:SimpleItem[@Name="xyz"])"#,
            r#"boolean(/tt:SimpleItem[@Name="xyz"])"#,
            r#"boolean(//tt:SimpleItem[@Name="a"]) and"#,
            r#"boolean(//tt:SimpleItem[@Name="a"]) boolean(//tt:SimpleItem[@Name="a"])"#,
            r#"not boolean(//tt:SimpleItem[@Name="a"])"#,
            r#"count(//tt:SimpleItem[@Name="a"]) = 1"#,
            &deep,
        ] {
            assert!(matches!(passes(bad), Err(FilterError::Invalid(_))), "{bad}");
        }
    }
}
