//! Several sessions that play at the same time.

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::connection::Trouble;
use super::session::Session;

/// What keeps a session alive while others begin: any request does (Streaming Specification, "Timeout and keep-alive handling").
const SIGN_OF_LIFE: &str = "OPTIONS";

/// Sessions that go on being received and judged while others begin. They end without TEARDOWN when this is dropped.
pub struct Together {
    all_play: watch::Sender<bool>,
    watched: JoinSet<(usize, Session, Result<(), Trouble>)>,
}

impl Default for Together {
    fn default() -> Together {
        Together {
            all_play: watch::Sender::new(false),
            watched: JoinSet::new(),
        }
    }
}

impl Together {
    /// Takes a session that plays. Its packets are read from now on: what nobody reads would be lost, and would look like the device's fault.
    pub fn add(&mut self, mut session: Session) {
        let number = self.watched.len();
        let mut all_play = self.all_play.subscribe();
        self.watched.spawn(async move {
            let end = async {
                // That nobody will tell any more is an end as well.
                let _ = all_play.wait_for(|all| *all).await;
            };
            let mut outcome = session.attend(SIGN_OF_LIFE, end).await;
            if outcome.is_ok() {
                outcome = session.judge_again().await;
            }
            (number, session, outcome)
        });
    }

    /// All play: each is judged once more by what comes from now on. The sessions as they were added, each with what was wrong since then.
    ///
    /// # Errors
    /// A mistake on this side.
    pub async fn judge_again(mut self) -> Result<Vec<(Session, Result<(), Trouble>)>, Trouble> {
        self.all_play.send_replace(true);
        let mut judged = Vec::new();
        while let Some(done) = self.watched.join_next().await {
            judged.push(done.map_err(|error| Trouble::NoAnswer(error.to_string()))?);
        }
        judged.sort_by_key(|(number, ..)| *number);
        Ok(judged
            .into_iter()
            .map(|(_, session, outcome)| (session, outcome))
            .collect())
    }
}
