//! Who sends notifications, for consumers that ask: the remote user, by HTTP Digest and never by Basic, which would give the password away.

use http::{HeaderMap, Method, header};
use onvif_core::auth::digest;

use crate::remote_user::{RemoteAccount, RemoteUser};

/// What has been agreed on with one consumer.
pub(super) struct Login {
    user: Option<RemoteUser>,
    /// Once the consumer has asked: who answers, and with what.
    open: Option<(RemoteAccount, digest::Client)>,
}

impl Login {
    pub fn new(user: Option<RemoteUser>) -> Login {
        Login { user, open: None }
    }

    /// The `Authorization` field of the next request. None before the consumer has asked, and when the remote user has become another.
    pub fn authorization(&mut self, target: &str) -> Option<String> {
        let account = self.user.as_ref()?.account();
        let (known, client) = self.open.as_mut()?;
        if account.as_ref() != Some(known) {
            self.open = None;
            return None;
        }
        let mut cnonce = [0; 16];
        getrandom::fill(&mut cnonce).ok()?;
        client.authorize(Method::POST.as_str(), target, &crate::hex::encode(&cnonce))
    }

    /// Takes what the consumer asked, in the fields of its answer.
    ///
    /// # Errors
    /// Says in words why it cannot be answered.
    pub async fn challenged(&mut self, answer: &HeaderMap, host: &str, port: u16) -> Result<(), String> {
        self.open = None;
        let account = self.user.as_ref().and_then(RemoteUser::account);
        let account = account.ok_or("it asks for a login, and there is no remote user")?;
        let challenges: Vec<_> = answer
            .get_all(header::WWW_AUTHENTICATE)
            .iter()
            .filter_map(|field| digest::challenges(field.as_bytes()).ok())
            .flatten()
            .collect();
        let password = account.password_at(host, port).await?;
        let mut client = digest::Client::new(account.name.clone(), password);
        client.accept(&challenges).map_err(|error| error.to_string())?;
        self.open = Some((account, client));
        Ok(())
    }

    /// The consumer does not know the remote user. It may when it is asked the next time.
    pub fn forget(&mut self) {
        self.open = None;
    }
}
