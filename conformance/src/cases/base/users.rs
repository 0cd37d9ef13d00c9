//! Accounts: DEVICE-4-1.

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{CreateUsers, DeleteUsers, GetUsers, SetUser};
use onvif_core::generated::tt::{User, UserLevel};
use onvif_core::operation::Operation;
use onvif_core::soap::Fault;

use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-4-1-1", get_users, requires: [Feature::UserConfiguration], shared: true),
    case!("DEVICE-4-1-3", create_clash, requires: [Feature::UserConfiguration], impact: [Impact::Users]),
    case!("DEVICE-4-1-4", delete, requires: [Feature::UserConfiguration], impact: [Impact::Users]),
    case!("DEVICE-4-1-5", delete_missing, requires: [Feature::UserConfiguration], impact: [Impact::Users]),
    case!("DEVICE-4-1-7", set, requires: [Feature::UserConfiguration], impact: [Impact::Users]),
    case!("DEVICE-4-1-8", set_missing, requires: [Feature::UserConfiguration], impact: [Impact::Users]),
    case!("DEVICE-4-1-9", create, requires: [Feature::UserConfiguration], impact: [Impact::Users]),
];

const PASSWORD: &str = "OnvifTest123";
const OTHER_PASSWORD: &str = "OnvifTest321";

async fn get_users(test: &mut Test) -> Outcome {
    test.step(4);
    for user in users(test).await? {
        test.check(!user.username.is_empty(), "a name for every user", "none")?;
        test.check(
            user.password.is_none(),
            "no passwords",
            format!("one of {}", user.username),
        )?;
    }
    Ok(())
}

async fn create_clash(test: &mut Test) -> Outcome {
    test.step(4);
    make(test, &[("OnvifTest1", UserLevel::Operator)]).await?;
    expect(test, 6, &[("OnvifTest1", Some(UserLevel::Operator))]).await?;
    for (step, list) in [
        (8, vec![user("OnvifTest1", UserLevel::User)]),
        (
            10,
            vec![
                user("OnvifTest4", UserLevel::Operator),
                user("OnvifTest1", UserLevel::User),
            ],
        ),
    ] {
        test.step(step);
        test.refused::<CreateUsers>(
            &tds::CreateUsers { user: list },
            &["Sender", "OperationProhibited", "UsernameClash"],
        )
        .await?;
    }
    expect(
        test,
        12,
        &[("OnvifTest1", Some(UserLevel::Operator)), ("OnvifTest4", None)],
    )
    .await?;
    test.step(14);
    remove(test, &["OnvifTest1"]).await
}

async fn delete(test: &mut Test) -> Outcome {
    test.step(4);
    make(
        test,
        &[
            ("OnvifTest1", UserLevel::Operator),
            ("OnvifTest2", UserLevel::Operator),
            ("OnvifTest3", UserLevel::User),
        ],
    )
    .await?;
    let all = [
        ("OnvifTest1", Some(UserLevel::Operator)),
        ("OnvifTest2", Some(UserLevel::Operator)),
        ("OnvifTest3", Some(UserLevel::User)),
    ];
    expect(test, 6, &all).await?;
    test.step(8);
    remove(test, &["OnvifTest1"]).await?;
    expect(test, 10, &[("OnvifTest1", None), all[1], all[2]]).await?;
    test.step(12);
    remove(test, &["OnvifTest2", "OnvifTest3"]).await?;
    expect(
        test,
        14,
        &[("OnvifTest1", None), ("OnvifTest2", None), ("OnvifTest3", None)],
    )
    .await
}

async fn delete_missing(test: &mut Test) -> Outcome {
    test.step(4);
    make(test, &[("OnvifTest1", UserLevel::Operator)]).await?;
    test.step(6);
    let both = tds::DeleteUsers {
        username: vec!["OnvifTest1".to_owned(), "OnvifTest2".to_owned()],
    };
    test.refused::<DeleteUsers>(&both, &["Sender", "InvalidArgVal", "UsernameMissing"])
        .await?;
    expect(test, 8, &[("OnvifTest1", Some(UserLevel::Operator))]).await?;
    test.step(10);
    remove(test, &["OnvifTest1"]).await?;
    expect(test, 12, &[("OnvifTest1", None)]).await
}

async fn set(test: &mut Test) -> Outcome {
    test.step(4);
    make(
        test,
        &[
            ("OnvifTest1", UserLevel::Operator),
            ("OnvifTest2", UserLevel::Operator),
        ],
    )
    .await?;
    let both = [
        ("OnvifTest1", Some(UserLevel::Operator)),
        ("OnvifTest2", Some(UserLevel::Operator)),
    ];
    expect(test, 6, &both).await?;
    test.step(8);
    change(
        test,
        vec![with_password("OnvifTest1", UserLevel::Operator, OTHER_PASSWORD)],
    )
    .await?;
    expect(test, 10, &both).await?;
    test.step(12);
    // Step 11 of the text sets the second user to Operator, step 14 expects User: the step that sets is taken to be wrong, since otherwise nothing of
    // the level would be tested.
    let changed = vec![
        with_password("OnvifTest1", UserLevel::Operator, PASSWORD),
        with_password("OnvifTest2", UserLevel::User, OTHER_PASSWORD),
    ];
    change(test, changed).await?;
    expect(test, 14, &[both[0], ("OnvifTest2", Some(UserLevel::User))]).await?;
    test.step(16);
    remove(test, &["OnvifTest1", "OnvifTest2"]).await
}

async fn set_missing(test: &mut Test) -> Outcome {
    test.step(4);
    make(test, &[("OnvifTest1", UserLevel::Operator)]).await?;
    expect(test, 6, &[("OnvifTest1", Some(UserLevel::Operator))]).await?;
    test.step(8);
    let request = tds::SetUser {
        user: vec![
            user("OnvifTest1", UserLevel::User),
            user("OnvifTest5", UserLevel::User),
        ],
    };
    test.refused::<SetUser>(&request, &["Sender", "InvalidArgVal", "UsernameMissing"])
        .await?;
    expect(test, 10, &[("OnvifTest1", Some(UserLevel::Operator))]).await?;
    test.step(12);
    remove(test, &["OnvifTest1"]).await?;
    expect(test, 14, &[("OnvifTest1", None)]).await
}

async fn create(test: &mut Test) -> Outcome {
    test.step(6);
    make(test, &[("OnvifTest1", UserLevel::Operator)]).await?;
    expect(test, 8, &[("OnvifTest1", Some(UserLevel::Operator))]).await?;
    test.step(10);
    make(test, &[("OnvifTest2", UserLevel::User)]).await?;
    let both = [
        ("OnvifTest1", Some(UserLevel::Operator)),
        ("OnvifTest2", Some(UserLevel::User)),
    ];
    expect(test, 12, &both).await?;
    test.step(14);
    remove(test, &["OnvifTest1", "OnvifTest2"]).await?;
    test.step(16);
    make(test, &[("OnvifTest1", UserLevel::Administrator)]).await?;
    expect(test, 18, &[("OnvifTest1", Some(UserLevel::Administrator))]).await?;
    test.step(20);
    remove(test, &["OnvifTest1"]).await
}

async fn users(test: &mut Test) -> Result<Vec<User>, Stop> {
    Ok(test.call::<GetUsers>(&tds::GetUsers::default()).await?.user)
}

fn user(name: &str, level: UserLevel) -> User {
    with_password(name, level, PASSWORD)
}

fn with_password(name: &str, level: UserLevel, password: &str) -> User {
    User {
        username: name.to_owned(),
        password: Some(password.to_owned()),
        user_level: level,
        ..User::default()
    }
}

/// Creates users and has what is left of them deleted in the end. That there are too many of them ends the case as passed, as the text says.
async fn make(test: &mut Test, list: &[(&'static str, UserLevel)]) -> Outcome {
    let names: Vec<_> = list.iter().map(|(name, _)| *name).collect();
    test.restore("users of the test", move |test| Box::pin(clean(test, names)));
    let request = tds::CreateUsers {
        user: list.iter().map(|(name, level)| user(name, *level)).collect(),
    };
    match test.attempt::<CreateUsers>(&request).await? {
        Ok(_) => Ok(()),
        Err(fault) if has(&fault, "TooManyUsers") => Err(Stop::Passed),
        Err(fault) => Err(test.failed("CreateUsersResponse", format!("the fault {fault}"))),
    }
}

async fn clean(test: &mut Test, names: Vec<&'static str>) -> Outcome {
    let there = users(test).await?;
    let left: Vec<_> = names
        .into_iter()
        .filter(|name| there.iter().any(|u| u.username == *name))
        .collect();
    if left.is_empty() {
        Ok(())
    } else {
        remove(test, &left).await
    }
}

async fn change(test: &mut Test, user: Vec<User>) -> Outcome {
    test.call::<SetUser>(&tds::SetUser { user }).await?;
    Ok(())
}

async fn remove(test: &mut Test, names: &[&str]) -> Outcome {
    let request = tds::DeleteUsers {
        username: names.iter().map(|&name| name.to_owned()).collect(),
    };
    test.call::<DeleteUsers>(&request).await?;
    Ok(())
}

/// Each of the users has this level, or is not there for `None`; there may be others.
async fn expect(test: &mut Test, step: u32, wanted: &[(&str, Option<UserLevel>)]) -> Outcome {
    test.step(step);
    let there = users(test).await?;
    for (name, level) in wanted {
        let has = there
            .iter()
            .find(|user| user.username == *name)
            .map(|user| user.user_level);
        test.check(
            has == *level,
            format!("{name}: {}", spoken(*level)),
            format!("{} for {}", spoken(has), GetUsers::NAME),
        )?;
    }
    Ok(())
}

fn spoken(level: Option<UserLevel>) -> &'static str {
    level.map_or("no such user", |level| level.as_str())
}

fn has(fault: &Fault, subcode: &str) -> bool {
    fault.subcodes().iter().any(|code| code.local() == subcode)
}
