//! The accounts of the device.

mod policy;
mod roles;

use std::fmt;
use std::sync::Arc;

use onvif_core::auth::{Account, Credentials, PasswordRules, Secret, UserLevel, Weakness};
use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use crate::storage::{Persistent, Storage, StorageError};
pub use policy::{ComplexityOptions, MAX_PASSWORD_HISTORY, PasswordComplexity, PasswordHistory};
pub use roles::{MAX_ROLES_PER_USER, MAX_USER_ROLES, Role};

/// Name of the document.
const DOCUMENT: &str = "users";

/// Most accounts.
pub const MAX_USERS: usize = 32;
/// Longest user name, in characters.
pub const MAX_USER_NAME: usize = 64;

/// The accounts of the device: one list for SOAP, plain HTTP and RTSP.
///
/// Passwords are kept recoverable, because WS-UsernameToken and every Digest algorithm hash them in another way; see
/// [`FileStorage`](crate::storage::FileStorage) for who can read the file.
///
/// A device without an account is *inactive*: it answers only the operations that need no authentication, until
/// [`activate`](Self::activate) makes the first administrator. That account is fixed: it cannot be deleted or lose its level.
#[derive(Clone, Debug)]
pub struct Users {
    list: Persistent<UserList>,
    /// What the device was built with; [`rules`](Self::rules) are at least as strict.
    rules: PasswordRules,
}

/// The accounts at one moment.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct UserList {
    users: Vec<StoredUser>,
    /// What clients have set; without it, what the device was built with.
    #[serde(default)]
    complexity: Option<PasswordComplexity>,
    #[serde(default)]
    history: PasswordHistory,
    #[serde(default)]
    roles: roles::Roles,
}

#[derive(Clone, Serialize, Deserialize)]
struct StoredUser {
    name: String,
    #[serde(with = "secret")]
    password: Secret,
    #[serde(with = "level")]
    level: UserLevel,
    /// The first administrator.
    #[serde(default)]
    fixed: bool,
    /// What an extended account may do.
    #[serde(default)]
    roles: Vec<String>,
    /// Passwords before this one, the oldest first.
    #[serde(default)]
    past: Vec<policy::PastPassword>,
}

/// An account, without its password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserInfo {
    /// Name.
    pub name: String,
    /// Level.
    pub level: UserLevel,
    /// Whether it can be neither deleted nor demoted.
    pub fixed: bool,
    /// Roles of an extended account.
    pub roles: Vec<String>,
}

/// An account to be made, or the new settings of one.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// Name.
    pub name: String,
    /// Password; where it is missing, the change asks for an account without one, which is refused.
    pub password: Option<Secret>,
    /// Level.
    pub level: UserLevel,
    /// Roles of an extended account; none for others.
    pub roles: Vec<String>,
}

/// Why a change of the accounts was refused. Nothing has changed then.
#[derive(Debug)]
#[non_exhaustive]
pub enum UserError {
    /// There is an account of this name, or the list names it twice.
    Clash(String),
    /// There is no account of this name.
    Unknown(String),
    /// The first administrator cannot be deleted or lose its level.
    Fixed(String),
    /// More than [`MAX_USERS`].
    TooMany,
    /// The empty name.
    NameTooShort,
    /// A name of more than [`MAX_USER_NAME`] characters.
    NameTooLong,
    /// A name with control characters, which no header field can carry.
    NameCharacters,
    /// The password has more characters than the rules allow.
    PasswordTooLong(usize),
    /// The password breaks rules.
    PasswordTooWeak(Vec<Weakness>),
    /// There is no account for strangers.
    Anonymous,
    /// An extended account has no role or too many, or another has some.
    Level(UserLevel),
    /// There is no role of this name.
    UnknownRole(String),
    /// The predefined roles cannot be changed, nor others made whose name starts like theirs.
    PredefinedRole,
    /// The name of a role is empty, too long, or has blanks.
    RoleName,
    /// More than [`MAX_USER_ROLES`].
    TooManyRoles,
    /// A rule for passwords cannot be set.
    Policy(&'static str),
    /// The device has an administrator already.
    AlreadyActive,
    /// The list could not be stored.
    Storage(StorageError),
}

impl fmt::Display for UserError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UserError::Clash(name) => write!(f, "there is a user {name:?} already"),
            UserError::Unknown(name) => write!(f, "there is no user {name:?}"),
            UserError::Fixed(name) => write!(f, "the user {name:?} is fixed"),
            UserError::TooMany => write!(f, "at most {MAX_USERS} users"),
            UserError::NameTooShort => f.write_str("the user name is empty"),
            UserError::NameTooLong => write!(f, "the user name has more than {MAX_USER_NAME} characters"),
            UserError::NameCharacters => f.write_str("the user name has control characters"),
            UserError::PasswordTooLong(most) => write!(f, "the password may have at most {most} characters"),
            UserError::PasswordTooWeak(weaknesses) if weaknesses.is_empty() => {
                f.write_str("a user needs a password")
            }
            UserError::PasswordTooWeak(weaknesses) => {
                for (i, weakness) in weaknesses.iter().enumerate() {
                    let separator = if i == 0 { "" } else { "; " };
                    write!(f, "{separator}{weakness}")?;
                }
                Ok(())
            }
            UserError::Anonymous => f.write_str("no user can have the level Anonymous"),
            UserError::Level(UserLevel::Extended) => {
                write!(f, "an extended user needs 1 to {MAX_ROLES_PER_USER} roles")
            }
            UserError::Level(level) => write!(f, "a user of the level {level} has no roles"),
            UserError::UnknownRole(name) => write!(f, "there is no user role {name:?}"),
            UserError::PredefinedRole => f.write_str("names that start with onvif: are for predefined roles"),
            UserError::RoleName => f.write_str("the name of a role has 1 to 64 characters and no blanks"),
            UserError::TooManyRoles => write!(f, "at most {MAX_USER_ROLES} roles"),
            UserError::Policy(reason) => f.write_str(reason),
            UserError::AlreadyActive => f.write_str("the device has an administrator already"),
            UserError::Storage(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for UserError {}

impl From<StorageError> for UserError {
    fn from(error: StorageError) -> Self {
        UserError::Storage(error)
    }
}

impl From<UserError> for Fault {
    /// The faults of CreateUsers, DeleteUsers and SetUser (ONVIF Core, "Security"). Core calls the weak password of CreateUsers
    /// `ter:Password` and that of SetUser `ter:PasswordTooWeak`; the caller of the former replaces it.
    fn from(error: UserError) -> Fault {
        let reason = error.to_string();
        match error {
            UserError::Clash(_) => Fault::sender(["OperationProhibited", "UsernameClash"], reason),
            UserError::Unknown(_) => Fault::invalid_arg("UsernameMissing", reason),
            UserError::Fixed(_) => Fault::invalid_arg("FixedUser", reason),
            UserError::TooMany => Fault::receiver(["Action", "TooManyUsers"], reason),
            UserError::NameTooShort => Fault::sender(["OperationProhibited", "UsernameTooShort"], reason),
            UserError::NameTooLong => Fault::sender(["OperationProhibited", "UsernameTooLong"], reason),
            UserError::PasswordTooLong(_) => {
                Fault::sender(["OperationProhibited", "PasswordTooLong"], reason)
            }
            UserError::PasswordTooWeak(_) => {
                Fault::sender(["OperationProhibited", "PasswordTooWeak"], reason)
            }
            UserError::Anonymous => Fault::sender(["OperationProhibited", "AnonymousNotAllowed"], reason),
            UserError::Level(_) | UserError::Policy(_) | UserError::RoleName | UserError::NameCharacters => {
                Fault::sender(["InvalidArgVal"], reason)
            }
            UserError::UnknownRole(_) => Fault::invalid_arg("InvalidUserRole", reason),
            UserError::PredefinedRole => Fault::sender(["OperationProhibited", "OnvifPrefix"], reason),
            UserError::TooManyRoles => Fault::receiver(["Action", "TooManyUserRoles"], reason),
            UserError::AlreadyActive => Fault::sender(["OperationProhibited"], reason),
            UserError::Storage(error) => error.into(),
        }
    }
}

impl Users {
    /// Loads the accounts.
    ///
    /// # Errors
    /// Those of the storage. A damaged list is an error and never an inactive device.
    pub fn open(storage: Arc<dyn Storage>, rules: PasswordRules) -> Result<Users, StorageError> {
        Ok(Users {
            list: Persistent::open(storage, DOCUMENT, UserList::default)?,
            rules,
        })
    }

    /// The accounts as they are now, for the verifiers.
    pub fn snapshot(&self) -> Arc<UserList> {
        self.list.get()
    }

    /// Whether there is an administrator.
    pub fn is_active(&self) -> bool {
        !self.snapshot().users.is_empty()
    }

    /// Makes the first administrator.
    ///
    /// # Errors
    /// [`UserError::AlreadyActive`], and those of the name and the password.
    pub async fn activate(&self, name: &str, password: Secret) -> Result<(), UserError> {
        self.list.update(|list| self.first(list, name, password)).await
    }

    /// As [`activate`](Self::activate), before there is a runtime.
    ///
    /// # Errors
    /// As [`activate`](Self::activate).
    pub fn activate_now(&self, name: &str, password: Secret) -> Result<(), UserError> {
        self.list.update_now(|list| self.first(list, name, password))
    }

    fn first(&self, list: &mut UserList, name: &str, password: Secret) -> Result<(), UserError> {
        if !list.users.is_empty() {
            return Err(UserError::AlreadyActive);
        }
        let user = NewUser {
            name: name.to_owned(),
            password: Some(password),
            level: UserLevel::Administrator,
            roles: Vec::new(),
        };
        let mut first = self.checked(list, user)?;
        first.fixed = true;
        list.users.push(first);
        Ok(())
    }

    /// Forgets all accounts, roles and rules that clients have set, after which the device is inactive.
    ///
    /// # Errors
    /// Those of the storage.
    pub async fn clear(&self) -> Result<(), StorageError> {
        self.list.erase(UserList::default()).await
    }

    /// The accounts in the order in which they were made.
    pub fn list(&self) -> Vec<UserInfo> {
        self.snapshot()
            .users
            .iter()
            .map(|user| UserInfo {
                name: user.name.clone(),
                level: user.level,
                fixed: user.fixed,
                roles: user.roles.clone(),
            })
            .collect()
    }

    /// Makes accounts: all of them, or none.
    ///
    /// # Errors
    /// The first reason found against one of them.
    pub async fn create(&self, new: Vec<NewUser>) -> Result<(), UserError> {
        self.list
            .update(|list| {
                for user in new {
                    if list.find(&user.name).is_some() {
                        return Err(UserError::Clash(user.name));
                    }
                    if list.users.len() >= MAX_USERS {
                        return Err(UserError::TooMany);
                    }
                    let user = self.checked(list, user)?;
                    list.users.push(user);
                }
                Ok(())
            })
            .await
    }

    /// Deletes accounts: all of them, or none.
    ///
    /// # Errors
    /// [`UserError::Unknown`] and [`UserError::Fixed`].
    pub async fn delete(&self, names: &[String]) -> Result<(), UserError> {
        self.list
            .update(|list| {
                for name in names {
                    match list.find(name) {
                        None => return Err(UserError::Unknown(name.clone())),
                        Some(user) if user.fixed => return Err(UserError::Fixed(name.clone())),
                        Some(_) => list.users.retain(|user| user.name != *name),
                    }
                }
                Ok(())
            })
            .await
    }

    /// Changes passwords and levels: all of them, or none.
    ///
    /// # Errors
    /// The first reason found against one of them.
    pub async fn set(&self, changes: Vec<NewUser>) -> Result<(), UserError> {
        self.list
            .update(|list| {
                for change in changes {
                    let Some(position) = list.users.iter().position(|user| user.name == change.name) else {
                        return Err(UserError::Unknown(change.name));
                    };
                    let changed = self.checked(list, change)?;
                    let history = list.history;
                    if let Some(user) = list.users.get_mut(position) {
                        user.become_changed(changed, history)?;
                    }
                }
                Ok(())
            })
            .await
    }

    fn checked(&self, list: &UserList, user: NewUser) -> Result<StoredUser, UserError> {
        if user.level == UserLevel::Anonymous {
            return Err(UserError::Anonymous);
        }
        list.check_roles(user.level, &user.roles)?;
        if user.name.is_empty() {
            return Err(UserError::NameTooShort);
        }
        if user.name.chars().count() > MAX_USER_NAME {
            return Err(UserError::NameTooLong);
        }
        if user.name.contains(char::is_control) {
            return Err(UserError::NameCharacters);
        }
        let password = user
            .password
            .ok_or_else(|| UserError::PasswordTooWeak(Vec::new()))?;
        let weaknesses = self.rules_of(list).weaknesses(&user.name, password.expose(), &[]);
        for weakness in &weaknesses {
            if let Weakness::TooLong(most) = weakness {
                return Err(UserError::PasswordTooLong(*most));
            }
        }
        if !weaknesses.is_empty() {
            return Err(UserError::PasswordTooWeak(weaknesses));
        }
        Ok(StoredUser {
            name: user.name,
            password,
            level: user.level,
            fixed: false,
            roles: user.roles,
            past: Vec::new(),
        })
    }
}

impl StoredUser {
    /// Takes over password, level and roles. A password that stays as it is does not count as one that comes back: there is no other way to change
    /// the level alone.
    fn become_changed(&mut self, changed: StoredUser, history: PasswordHistory) -> Result<(), UserError> {
        if self.fixed && changed.level != UserLevel::Administrator {
            return Err(UserError::Fixed(changed.name));
        }
        if history.enabled && !self.password.matches(changed.password.expose()) {
            let recent = self.past.iter().rev().take(history.length);
            if recent.into_iter().any(|past| past.is(&changed.password)) {
                return Err(UserError::PasswordTooWeak(vec![Weakness::Reused]));
            }
            self.past.push(policy::PastPassword::new(&self.password)?);
            let surplus = self.past.len().saturating_sub(history.length);
            self.past.drain(..surplus);
        }
        self.password = changed.password;
        self.level = changed.level;
        self.roles = changed.roles;
        Ok(())
    }
}

impl UserList {
    fn find(&self, name: &str) -> Option<&StoredUser> {
        self.users.iter().find(|user| user.name == name)
    }
}

impl fmt::Debug for UserList {
    /// The number of accounts only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UserList({})", self.users.len())
    }
}

impl Credentials for UserList {
    fn account(&self, user: &str) -> Option<Account<'_>> {
        self.find(user).map(|user| Account {
            password: &user.password,
            level: UserList::effective_level(user.level, &user.roles),
        })
    }
}

/// Passwords in documents, which nobody but the owner can read.
pub(crate) mod secret {
    use onvif_core::auth::Secret;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(secret.expose())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
        String::deserialize(deserializer).map(Secret::from)
    }

    /// The same for what may be missing.
    pub mod optional {
        use onvif_core::auth::Secret;
        use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

        pub fn serialize<S: Serializer>(secret: &Option<Secret>, serializer: S) -> Result<S::Ok, S::Error> {
            secret.as_ref().map(Secret::expose).serialize(serializer)
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
            Ok(Option::<String>::deserialize(deserializer)?.map(Secret::from))
        }
    }
}

mod level {
    use onvif_core::auth::UserLevel;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub fn serialize<S: Serializer>(level: &UserLevel, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(level.name())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<UserLevel, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::MemoryStorage;

    fn user(name: &str, password: &str, level: UserLevel) -> NewUser {
        NewUser {
            name: name.to_owned(),
            password: Some(password.into()),
            level,
            roles: Vec::new(),
        }
    }

    fn active() -> (Arc<dyn Storage>, Users) {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let users = Users::open(Arc::clone(&storage), PasswordRules::default()).unwrap();
        users.activate_now("admin", "Password1".into()).unwrap();
        (storage, users)
    }

    fn names(users: &Users) -> Vec<String> {
        users.list().into_iter().map(|user| user.name).collect()
    }

    fn subcodes(error: UserError) -> String {
        Fault::from(error)
            .subcodes()
            .iter()
            .map(|s| s.local().to_owned())
            .collect::<Vec<_>>()
            .join("/")
    }

    #[test]
    fn the_first_administrator_is_made_once_and_with_a_good_password() {
        let users = Users::open(Arc::new(MemoryStorage::new()), PasswordRules::default()).unwrap();
        assert!(!users.is_active());
        let weak = users.activate_now("admin", "admin".into());
        assert!(matches!(weak, Err(UserError::PasswordTooWeak(_))));
        assert!(!users.is_active());
        users.activate_now("admin", "Password1".into()).unwrap();
        assert!(users.is_active());
        let again = users.activate_now("admin2", "Password1".into());
        assert!(matches!(again, Err(UserError::AlreadyActive)));
    }

    #[tokio::test]
    async fn accounts_are_kept_over_a_restart() {
        let (storage, users) = active();
        users
            .create(vec![user("Operator 1", "OnvifTest123", UserLevel::Operator)])
            .await
            .unwrap();
        let again = Users::open(storage, PasswordRules::default()).unwrap();
        assert_eq!(again.list(), users.list());
        let list = again.snapshot();
        let account = list.account("Operator 1").unwrap();
        assert!(account.password.matches("OnvifTest123"));
        assert_eq!(account.level, UserLevel::Operator);
        assert!(list.account("operator 1").is_none());
    }

    #[tokio::test]
    async fn a_list_is_made_as_a_whole_or_not_at_all() {
        let (_, users) = active();
        let good = || user("new", "OnvifTest123", UserLevel::User);
        for (bad, expected) in [
            (
                user("admin", "OnvifTest123", UserLevel::User),
                "OperationProhibited/UsernameClash",
            ),
            (good(), "OperationProhibited/UsernameClash"),
            (
                user("", "OnvifTest123", UserLevel::User),
                "OperationProhibited/UsernameTooShort",
            ),
            (
                user(&"n".repeat(65), "OnvifTest123", UserLevel::User),
                "OperationProhibited/UsernameTooLong",
            ),
            (
                user("x", "short", UserLevel::User),
                "OperationProhibited/PasswordTooWeak",
            ),
            (
                user("x", &"Aa1".repeat(11), UserLevel::User),
                "OperationProhibited/PasswordTooLong",
            ),
            (
                user("x", "OnvifTest123", UserLevel::Anonymous),
                "OperationProhibited/AnonymousNotAllowed",
            ),
            (user("x", "OnvifTest123", UserLevel::Extended), "InvalidArgVal"),
            (user("x\ny", "OnvifTest123", UserLevel::User), "InvalidArgVal"),
            (
                NewUser {
                    password: None,
                    ..user("x", "", UserLevel::User)
                },
                "OperationProhibited/PasswordTooWeak",
            ),
        ] {
            let error = users.create(vec![good(), bad]).await.unwrap_err();
            assert_eq!(subcodes(error), expected);
            assert_eq!(names(&users), ["admin"]);
        }
    }

    #[tokio::test]
    async fn the_thirty_third_account_is_refused() {
        let (_, users) = active();
        let many = |n: usize| {
            (0..n)
                .map(|i| user(&format!("u{i}"), "OnvifTest123", UserLevel::User))
                .collect()
        };
        let error = users.create(many(32)).await.unwrap_err();
        assert_eq!(subcodes(error), "Action/TooManyUsers");
        users.create(many(31)).await.unwrap();
        assert_eq!(users.list().len(), MAX_USERS);
    }

    #[tokio::test]
    async fn the_first_administrator_stays() {
        let (_, users) = active();
        users
            .create(vec![user("second", "OnvifTest123", UserLevel::Administrator)])
            .await
            .unwrap();
        let both = ["second".to_owned(), "admin".to_owned()];
        assert_eq!(
            subcodes(users.delete(&both).await.unwrap_err()),
            "InvalidArgVal/FixedUser"
        );
        let unknown = ["second".to_owned(), "third".to_owned()];
        assert_eq!(
            subcodes(users.delete(&unknown).await.unwrap_err()),
            "InvalidArgVal/UsernameMissing"
        );
        assert_eq!(names(&users), ["admin", "second"]);
        users.delete(&both[..1]).await.unwrap();
        assert_eq!(names(&users), ["admin"]);
        let demoted = vec![user("admin", "Password2", UserLevel::User)];
        assert_eq!(
            subcodes(users.set(demoted).await.unwrap_err()),
            "InvalidArgVal/FixedUser"
        );
        users
            .set(vec![user("admin", "Password2", UserLevel::Administrator)])
            .await
            .unwrap();
        assert!(
            users
                .snapshot()
                .account("admin")
                .unwrap()
                .password
                .matches("Password2")
        );
        assert!(users.list().iter().all(|user| user.fixed));
    }

    #[tokio::test]
    async fn changes_are_made_as_a_whole_or_not_at_all() {
        let (_, users) = active();
        users
            .create(vec![user("op", "OnvifTest123", UserLevel::Operator)])
            .await
            .unwrap();
        let changes = vec![
            user("op", "OnvifTest456", UserLevel::User),
            user("nobody", "OnvifTest123", UserLevel::User),
        ];
        assert_eq!(
            subcodes(users.set(changes).await.unwrap_err()),
            "InvalidArgVal/UsernameMissing"
        );
        let op = &users.list()[1];
        assert_eq!(op.level, UserLevel::Operator);
        assert!(
            users
                .snapshot()
                .account("op")
                .unwrap()
                .password
                .matches("OnvifTest123")
        );
    }
}
