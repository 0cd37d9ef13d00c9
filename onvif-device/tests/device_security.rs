//! Accounts and what guards them: password rules, history, the warning of failed logins, roles, the access policy.

mod common;

use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use common::device::*;
use common::*;
use onvif_core::generated::tds::operations::*;
use onvif_device::authenticate::AuthObserver;
use onvif_device::net::http::HttpLimits;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::{Device, DeviceBuilder};

fn builder() -> DeviceBuilder {
    Device::builder().administrator(ADMIN, PASSWORD)
}

async fn running() -> Running {
    start(builder(), HttpLimits::default()).await
}

#[tokio::test]
async fn an_inactive_device_answers_only_what_needs_nobody() {
    let device = start(Device::builder(), HttpLimits::default()).await;
    assert_eq!(
        post(device.address, device_message("GetSystemDateAndTime"))
            .await
            .status,
        200
    );
    for (user, password) in [(ADMIN, PASSWORD), (ADMIN, ""), ("", "")] {
        let reply = raw_as::<GetUsers>(&device, user, password, "").await;
        assert_eq!(reply.summary(), "400 Sender/NotAuthorized");
    }
    device
        .device
        .users()
        .activate(ADMIN, PASSWORD.into())
        .await
        .unwrap();
    assert_eq!(raw::<GetUsers>(&device, "").await.status, 200);
}

#[tokio::test]
async fn password_rules_are_told_set_and_obeyed() {
    let device = running().await;
    let options = ask::<GetPasswordComplexityOptions>(&device, "").await;
    let range = |range: Option<onvif_core::generated::tt::IntRange>| range.map(|r| (r.min, r.max));
    assert_eq!(range(options.min_len_range), Some((8, 32)));
    assert_eq!(range(options.uppercase_range), Some((0, 8)));
    assert_eq!(range(options.number_range), Some((0, 8)));
    assert_eq!(range(options.special_chars_range), Some((0, 8)));
    assert_eq!(options.policy_configuration_lock_supported, Some(true));

    let create = |name: &str, password: &str| user(name, password, "User", "");
    ask::<CreateUsers>(&device, &create("early", "OnvifTest123")).await;
    ask::<SetPasswordComplexityConfiguration>(
        &device,
        "<MinLen>14</MinLen><Uppercase>3</Uppercase><BlockUsernameOccurrence>true</BlockUsernameOccurrence>",
    )
    .await;
    let rules = ask::<GetPasswordComplexityConfiguration>(&device, "").await;
    assert_eq!(
        (rules.min_len, rules.uppercase, rules.number, rules.special_chars),
        (Some(14), Some(3), Some(0), Some(0))
    );
    assert_eq!(rules.block_username_occurrence, Some(true));
    assert_eq!(rules.policy_configuration_locked, Some(false));
    for weak in ["ONVIFTest123", "OnvifTest12345", "ONVIFabigailTest1"] {
        let reply = raw::<CreateUsers>(&device, &create("abigail", weak)).await;
        assert_eq!(
            reply.summary(),
            "400 Sender/OperationProhibited/Password",
            "{weak}"
        );
        let reply = raw::<SetUser>(&device, &create("early", &weak.replace("abigail", "early"))).await;
        assert_eq!(reply.summary(), "400 Sender/OperationProhibited/PasswordTooWeak");
    }
    ask::<CreateUsers>(&device, &create("abigail", "ONVIFTest12345")).await;
    // The rules are for new passwords.
    let early = raw_as::<GetScopes>(&device, "early", "OnvifTest123", "").await;
    assert_eq!(early.status, 200);

    for bad in [
        "<MinLen>7</MinLen>",
        "<MinLen>33</MinLen>",
        "<MinLen>-1</MinLen>",
        "<Uppercase>9</Uppercase>",
        "<Number>20</Number><MinLen>20</MinLen>",
        "<SpecialChars>-5</SpecialChars>",
        "<MinLen>x</MinLen>",
    ] {
        let reply = raw::<SetPasswordComplexityConfiguration>(&device, bad).await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal", "{bad}");
    }
    assert_eq!(
        ask::<GetPasswordComplexityConfiguration>(&device, "").await,
        rules
    );

    // Every corner of the options can be set, and a password can be found for all of them together.
    let corner =
        "<MinLen>32</MinLen><Uppercase>8</Uppercase><Number>8</Number><SpecialChars>8</SpecialChars>";
    ask::<SetPasswordComplexityConfiguration>(&device, corner).await;
    let strong = format!("{}{}{}{}", "ABCDEFGH", "12345678", "!!!!!!!!", "abcdefgh");
    ask::<CreateUsers>(&device, &create("third", &strong)).await;
}

#[tokio::test]
async fn locked_password_rules_hold_until_the_hard_factory_default() {
    let storage = Arc::new(MemoryStorage::new());
    let restart = || {
        start(
            builder().storage(Arc::clone(&storage) as Arc<dyn Storage>),
            HttpLimits::default(),
        )
    };
    let device = restart().await;
    let lock = "<MinLen>10</MinLen><PolicyConfigurationLocked>true</PolicyConfigurationLocked>";
    ask::<SetPasswordComplexityConfiguration>(&device, lock).await;
    for change in [
        "<MinLen>12</MinLen>",
        "<PolicyConfigurationLocked>false</PolicyConfigurationLocked>",
    ] {
        let reply = raw::<SetPasswordComplexityConfiguration>(&device, change).await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal");
    }
    ask::<SetSystemFactoryDefault>(&device, "<FactoryDefault>Soft</FactoryDefault>").await;
    device.server.stop().await;
    let device = restart().await;
    let rules = ask::<GetPasswordComplexityConfiguration>(&device, "").await;
    assert_eq!(
        (rules.min_len, rules.policy_configuration_locked),
        (Some(10), Some(true))
    );
    ask::<SetSystemFactoryDefault>(&device, "<FactoryDefault>Hard</FactoryDefault>").await;
    device.server.stop().await;
    let device = restart().await;
    let rules = ask::<GetPasswordComplexityConfiguration>(&device, "").await;
    assert_eq!(
        (rules.min_len, rules.policy_configuration_locked),
        (Some(8), Some(false))
    );
}

#[tokio::test]
async fn earlier_passwords_do_not_come_back() {
    let device = running().await;
    ask::<CreateUsers>(&device, &user("op", "OnvifTest001", "Operator", "")).await;
    let set = async |n: u32| {
        raw::<SetUser>(&device, &user("op", &format!("OnvifTest00{n}"), "Operator", ""))
            .await
            .summary()
    };
    // Nothing is remembered before it is asked for.
    assert!(!ask::<GetPasswordHistoryConfiguration>(&device, "").await.enabled);
    assert_eq!(set(2).await, "200");
    assert_eq!(set(1).await, "200");
    ask::<SetPasswordHistoryConfiguration>(&device, "<Enabled>true</Enabled><Length>2</Length>").await;
    assert_eq!(
        ask::<GetPasswordHistoryConfiguration>(&device, "").await.length,
        2
    );
    for n in [2, 3] {
        assert_eq!(set(n).await, "200");
    }
    let refused = "400 Sender/OperationProhibited/PasswordTooWeak";
    assert_eq!(set(1).await, refused);
    assert_eq!(set(2).await, refused);
    // Whoever changes the level alone sends the present password.
    assert_eq!(set(3).await, "200");
    assert_eq!(set(4).await, "200");
    assert_eq!(set(1).await, "200", "two passwords have come since");
    ask::<SetPasswordHistoryConfiguration>(&device, "<Enabled>false</Enabled><Length>2</Length>").await;
    assert_eq!(set(4).await, "200");

    for bad in [
        "<Enabled>true</Enabled><Length>0</Length>",
        "<Enabled>true</Enabled><Length>-3</Length>",
        "<Enabled>true</Enabled><Length>17</Length>",
    ] {
        let reply = raw::<SetPasswordHistoryConfiguration>(&device, bad).await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal", "{bad}");
    }
    assert!(!ask::<GetPasswordHistoryConfiguration>(&device, "").await.enabled);
}

#[derive(Default)]
struct Warnings(Mutex<Vec<IpAddr>>);

impl AuthObserver for Warnings {
    fn failed(&self, _: IpAddr, _: &str, _: bool) {}

    fn warning(&self, peer: IpAddr) {
        self.0.lock().unwrap().push(peer);
    }
}

#[tokio::test]
async fn the_warning_of_failed_logins_and_the_lock_behind_it() {
    let warnings = Arc::new(Warnings::default());
    let device = start(
        builder().auth_observer(Arc::clone(&warnings) as _),
        HttpLimits::default(),
    )
    .await;
    let options = ask::<GetAuthFailureWarningOptions>(&device, "").await;
    assert_eq!(
        (options.auth_failure_range.min, options.auth_failure_range.max),
        (3, 10)
    );
    let period = options.monitor_period_range;
    let set = |enabled: bool, period: i32, failures: i32| {
        format!(
            "<Enabled>{enabled}</Enabled><MonitorPeriod>{period}</MonitorPeriod><MaxAuthFailures>{failures}</MaxAuthFailures>"
        )
    };
    let before = ask::<GetAuthFailureWarningConfiguration>(&device, "").await;
    for bad in [
        set(true, period.min - 1, 5),
        set(true, period.max + 1, 5),
        set(true, 60, 2),
        set(true, 60, 11),
        set(true, -60, -5),
    ] {
        let reply = raw::<SetAuthFailureWarningConfiguration>(&device, &bad).await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal", "{bad}");
    }
    assert_eq!(
        ask::<GetAuthFailureWarningConfiguration>(&device, "").await,
        before
    );

    ask::<CreateUsers>(&device, &user("op", "OnvifTest123", "Operator", "")).await;
    ask::<SetAuthFailureWarningConfiguration>(&device, &set(true, 3600, 3)).await;
    let now = ask::<GetAuthFailureWarningConfiguration>(&device, "").await;
    assert_eq!(
        (now.enabled, now.monitor_period, now.max_auth_failures),
        (true, 3600, 3)
    );
    let login = async |password: &str| raw_as::<GetScopes>(&device, "op", password, "").await.status;
    for _ in 0..3 {
        assert_eq!(login("wrong").await, 400);
    }
    assert!(
        warnings.0.lock().unwrap().is_empty(),
        "three failures are let pass"
    );
    assert_eq!(login("OnvifTest123").await, 400, "the third failure locks");
    assert_eq!(warnings.0.lock().unwrap().len(), 1, "and the next attempt warns");
    // Other accounts are not concerned, and a changed configuration counts anew.
    ask::<SetAuthFailureWarningConfiguration>(&device, &set(true, 3600, 10)).await;
    for _ in 0..9 {
        assert_eq!(login("wrong").await, 400);
    }
    assert_eq!(login("OnvifTest123").await, 200);
    // Without a warning, the lock is as the device was built: five attempts.
    ask::<SetAuthFailureWarningConfiguration>(&device, &set(false, 3600, 10)).await;
    for _ in 0..5 {
        assert_eq!(login("wrong").await, 400);
    }
    assert_eq!(login("OnvifTest123").await, 400);
    assert_eq!(warnings.0.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn roles_let_extended_users_call_single_functions() {
    let device = running().await;
    let names = async |content: &str| {
        let roles = ask::<GetUserRoles>(&device, content).await.user_role;
        roles.into_iter().map(|role| role.name).collect::<Vec<_>>()
    };
    let predefined = ["onvif:Administrator", "onvif:Operator", "onvif:User"];
    assert_eq!(names("").await, predefined);
    let role = |name: &str, functions: &str| {
        format!("<UserRole><tt:Name>{name}</tt:Name><tt:Functions>{functions}</tt:Functions></UserRole>")
    };
    ask::<SetUserRole>(&device, &role("Namer", "tds:SetHostname tds:GetUsers")).await;
    assert_eq!(names("<UserRole>Namer</UserRole>").await, ["Namer"]);
    for (bad, expected) in [
        (role("onvif:X", ""), "400 Sender/OperationProhibited/OnvifPrefix"),
        (
            role("onvif:User", "tds:GetUsers"),
            "400 Sender/OperationProhibited/OnvifPrefix",
        ),
        (role("a b", ""), "400 Sender/InvalidArgVal"),
        (role("", ""), "400 Sender/InvalidArgVal"),
        (role(&"x".repeat(65), ""), "400 Sender/InvalidArgVal"),
        (
            role("Namer", "tds:Nonsense"),
            "500 Receiver/Action/FunctionNotImplemented",
        ),
        (
            role("Namer", "GetUsers"),
            "500 Receiver/Action/FunctionNotImplemented",
        ),
        (
            role("Namer", "tdc:AccessDoor"),
            "500 Receiver/Action/FunctionNotImplemented",
        ),
    ] {
        assert_eq!(
            raw::<SetUserRole>(&device, &bad).await.summary(),
            expected,
            "{bad}"
        );
    }
    let unknown = raw::<GetUserRoles>(&device, "<UserRole>None</UserRole>").await;
    assert_eq!(unknown.summary(), "400 Sender/InvalidArgVal/InvalidUserRole");

    for (bad, expected) in [
        (
            user("x", "OnvifTest123", "Extended", ""),
            "400 Sender/InvalidArgVal",
        ),
        (
            user("x", "OnvifTest123", "Extended", "Namer Nobody"),
            "400 Sender/InvalidArgVal/InvalidUserRole",
        ),
        (
            user("x", "OnvifTest123", "User", "Namer"),
            "400 Sender/InvalidArgVal",
        ),
    ] {
        assert_eq!(
            raw::<CreateUsers>(&device, &bad).await.summary(),
            expected,
            "{bad}"
        );
    }
    let both = format!(
        "{}{}",
        user("single", "OnvifTest123", "Extended", "Namer"),
        user("looking", "OnvifTest123", "Extended", "Namer onvif:User")
    );
    ask::<CreateUsers>(&device, &both).await;
    let listed = ask::<GetUsers>(&device, "").await.user;
    assert_eq!(listed[2].user_level.as_str(), "Extended");
    assert_eq!(
        listed[2].extension.as_ref().unwrap().roles.0,
        ["Namer", "onvif:User"]
    );

    let name = "<Name>cam</Name>";
    for user in ["single", "looking"] {
        let reply = raw_as::<SetHostname>(&device, user, "OnvifTest123", name).await;
        assert_eq!(reply.status, 200, "{user}");
        let reply = raw_as::<SetScopes>(&device, user, "OnvifTest123", "<Scopes>urn:x</Scopes>").await;
        assert_eq!(reply.summary(), "400 Sender/NotAuthorized", "{user}");
    }
    let scopes = async |user: &str| {
        raw_as::<GetScopes>(&device, user, "OnvifTest123", "")
            .await
            .status
    };
    assert_eq!((scopes("single").await, scopes("looking").await), (400, 200));

    let gone = raw::<DeleteUserRole>(&device, "<UserRole>None</UserRole>").await;
    assert_eq!(gone.summary(), "400 Sender/InvalidArgVal/InvalidUserRole");
    let fixed = raw::<DeleteUserRole>(&device, "<UserRole>onvif:User</UserRole>").await;
    assert_eq!(fixed.summary(), "400 Sender/OperationProhibited/OnvifPrefix");
    ask::<DeleteUserRole>(&device, "<UserRole>Namer</UserRole>").await;
    let reply = raw_as::<SetHostname>(&device, "looking", "OnvifTest123", name).await;
    assert_eq!(reply.summary(), "400 Sender/NotAuthorized");
    assert_eq!(scopes("looking").await, 200);

    for n in 0..16 {
        ask::<SetUserRole>(&device, &role(&format!("R{n}"), "tds:GetUsers")).await;
    }
    let many = raw::<SetUserRole>(&device, &role("R16", "tds:GetUsers")).await;
    assert_eq!(many.summary(), "500 Receiver/Action/TooManyUserRoles");
    ask::<SetUserRole>(&device, &role("R15", "tds:GetScopes")).await;
}
