//! Single pictures, as addresses give them.

use crate::case::{Outcome, Stop, Test};

/// Goes on only if there is a JPEG picture at an address; `step` is the one that looks at it.
///
/// # Errors
/// The case fails if there is none.
pub async fn is_picture(test: &mut Test, uri: &str, step: u32) -> Outcome {
    let answer = test
        .device()
        .get(uri)
        .await
        .map_err(|error| Stop::Inconclusive(format!("step {}: {error}", step - 1)))?;
    test.check(
        answer.status == 200,
        "HTTP status 200",
        format!("{} from {uri}", answer.status),
    )?;
    test.step(step);
    // Start and end of image (ITU-T T.81, table B.1).
    let picture = answer.body.starts_with(&[0xFF, 0xD8, 0xFF]) && answer.body.ends_with(&[0xFF, 0xD9]);
    test.check(
        picture,
        "a whole JPEG picture",
        format!("{} octets of {}", answer.body.len(), answer.content_type),
    )
}
