//! What the servers check: a server that checks less has less to do, and the tables should say so.

use std::time::{Duration, SystemTime};

use anyhow::Result;
use onvif_benches::credentials::Account;
use onvif_benches::load::{self, Load, Response};
use onvif_benches::request::{Login, Operation, Scenario};

use crate::contender::Contender;
use crate::measure::Plan;

/// What one server does with credentials.
pub struct Checks {
    /// Name of the server.
    pub name: &'static str,
    /// Whether it is ours.
    pub ours: bool,
    /// A protected operation is refused without credentials.
    pub refuses_anonymous: bool,
    /// A username token with a wrong password is refused.
    pub refuses_wrong_password: bool,
    /// The same token a second time is refused.
    pub refuses_replay: bool,
    /// A token that was made an hour ago is refused.
    pub refuses_old: bool,
    /// HTTP Digest works at all; `None` for the other two means that it does not.
    pub digest: bool,
    /// A wrong password with Digest is refused.
    pub digest_refuses_wrong_password: Option<bool>,
    /// The same Digest answer a second time is refused.
    pub digest_refuses_replay: Option<bool>,
}

/// Tries every server.
pub fn run(contenders: &[Contender], plan: &Plan) -> Result<Vec<Checks>> {
    contenders
        .iter()
        .map(|contender| check(contender, plan))
        .collect()
}

fn check(contender: &Contender, plan: &Plan) -> Result<Checks> {
    let load = |login, account: &Account| {
        let scenario = Scenario {
            operation: Operation::GetDeviceInformation,
            login,
        };
        Load {
            account: account.clone(),
            ..plan.load(&contender.server.endpoint, scenario)
        }
    };
    let wrong = plan.account.with_wrong_password();
    let anonymous = load::ask(&load(Login::None, &plan.account))?;
    let wrong_token = load::ask(&load(Login::Token, &wrong))?;
    let (_, replayed) = load::ask_twice(&load(Login::Token, &plan.account), SystemTime::now())?;
    let an_hour_ago = SystemTime::now() - Duration::from_secs(3600);
    let (old, _) = load::ask_twice(&load(Login::Token, &plan.account), an_hour_ago)?;
    // A server without Digest sends no challenge, which is an error of the client's login.
    let digest = load::ask_twice(&load(Login::Digest, &plan.account), SystemTime::now()).ok();
    let digest = digest.filter(|(first, _)| !refused(first));
    let digest_refuses_wrong_password = match digest {
        Some(_) => Some(refused(&load::ask(&load(Login::Digest, &wrong))?)),
        None => None,
    };
    Ok(Checks {
        name: contender.name,
        ours: contender.ours,
        refuses_anonymous: refused(&anonymous),
        refuses_wrong_password: refused(&wrong_token),
        refuses_replay: refused(&replayed),
        refuses_old: refused(&old),
        digest: digest.is_some(),
        digest_refuses_wrong_password,
        digest_refuses_replay: digest.as_ref().map(|(_, second)| refused(second)),
    })
}

impl Checks {
    /// Whether everything is refused that should be, and Digest works.
    pub fn all_right(&self) -> bool {
        self.refuses_anonymous
            && self.refuses_wrong_password
            && self.refuses_replay
            && self.refuses_old
            && self.digest
            && self.digest_refuses_wrong_password == Some(true)
            && self.digest_refuses_replay == Some(true)
    }
}

fn refused(response: &Response) -> bool {
    !response.answers(Operation::GetDeviceInformation)
}
