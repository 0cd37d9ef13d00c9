//! Storage configurations (ONVIF Core, "Storage Configuration").

use std::sync::Arc;

use onvif_core::auth::Secret;
use onvif_core::generated::tds;
use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use super::DeviceManagement;
use crate::backend::storage::{StorageBackend, StorageTarget, StorageUser};
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

/// Name of the document.
const DOCUMENT: &str = "storage-configurations";
/// Longest path, address or credential, in octets.
const MAX_TEXT: usize = 1024;

/// The configurations, and what uses them.
pub(super) struct Storages {
    backend: Arc<dyn StorageBackend>,
    list: Persistent<List>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct List {
    entries: Vec<(String, StorageTarget)>,
    /// Number of the last token, so that none comes back for something else.
    last: u32,
    /// Places of the device itself that have been given a configuration, so that one that is deleted stays so.
    #[serde(default)]
    offered: Vec<StorageTarget>,
}

impl List {
    fn add(&mut self, target: StorageTarget) -> String {
        self.last += 1;
        let token = format!("storage{}", self.last);
        self.entries.push((token.clone(), target));
        token
    }

    /// Gives a configuration to each place of the device itself that never had one, as far as there is room. What the device no longer has is forgotten, and new
    /// if it comes back.
    fn offer(&mut self, defaults: Vec<StorageTarget>, most: usize) {
        self.offered.retain(|target| defaults.contains(target));
        for target in defaults {
            if self.offered.contains(&target) {
                continue;
            }
            let same = |(_, known): &(String, StorageTarget)| {
                (&known.local_path, &known.uri) == (&target.local_path, &target.uri)
            };
            if !self.entries.iter().any(same) {
                if self.entries.len() >= most {
                    continue;
                }
                self.add(target.clone());
            }
            self.offered.push(target);
        }
    }
}

impl Storages {
    pub fn open(
        backend: Arc<dyn StorageBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<Storages, StorageError> {
        let list = Persistent::open(storage, DOCUMENT, List::default)?;
        let defaults = backend.defaults();
        if list.get().offered != defaults {
            list.update_now(|list| {
                list.offer(defaults, backend.most());
                Ok::<_, StorageError>(())
            })?;
        }
        backend.apply(&list.get().entries);
        Ok(Storages { backend, list })
    }

    pub fn types(&self) -> Vec<String> {
        self.backend.types()
    }

    pub fn most(&self) -> usize {
        self.backend.most()
    }

    pub async fn reset(&self) -> Result<(), StorageError> {
        self.change(|list| {
            list.entries.clear();
            list.offered.clear();
            list.offer(self.backend.defaults(), self.backend.most());
            Ok(())
        })
        .await
    }

    async fn change<R, E: From<StorageError>>(
        &self,
        change: impl FnOnce(&mut List) -> Result<R, E>,
    ) -> Result<R, E> {
        let result = self.list.update(change).await?;
        self.backend.apply(&self.list.get().entries);
        Ok(result)
    }

    /// Checks what a client wants, away from the threads that serve others.
    async fn check(&self, target: &StorageTarget) -> Result<(), Fault> {
        if !self.types().contains(&target.kind) {
            return Err(config_modify("The storage type is not supported"));
        }
        let (backend, target) = (Arc::clone(&self.backend), target.clone());
        let checked = task::blocking(move || backend.check(&target)).await;
        match checked {
            Ok(Ok(())) => Ok(()),
            Ok(Err(reason)) => Err(config_modify(reason)),
            Err(_) => Err(Fault::action_failed("The storage could not be checked")),
        }
    }
}

impl DeviceManagement {
    fn storages(&self) -> Result<&Storages, Fault> {
        self.storages.as_ref().ok_or_else(Fault::unimplemented)
    }

    pub(super) fn storage_configurations(&self) -> Result<Vec<tds::StorageConfiguration>, Fault> {
        let list = self.storages()?.list.get();
        Ok(list
            .entries
            .iter()
            .map(|(token, target)| told(token, target))
            .collect())
    }

    pub(super) fn storage_configuration(&self, token: &str) -> Result<tds::StorageConfiguration, Fault> {
        let list = self.storages()?.list.get();
        let entry = list.entries.iter().find(|(known, _)| known == token);
        let (token, target) = entry.ok_or_else(no_config)?;
        Ok(told(token, target))
    }

    pub(super) async fn create_storage_configuration(
        &self,
        data: tds::StorageConfigurationData,
    ) -> Result<String, Fault> {
        let storages = self.storages()?;
        let full = |list: &List| list.entries.len() >= storages.most();
        let too_many = || {
            Fault::receiver(
                ["OperationProhibited", "MaxStorageConfigurations"],
                "There are as many storage configurations as the device can have",
            )
        };
        if full(&storages.list.get()) {
            return Err(too_many());
        }
        let target = target(data)?;
        storages.check(&target).await?;
        storages
            .change(|list| {
                // Others may have come in between.
                if full(list) {
                    return Err(too_many());
                }
                Ok(list.add(target))
            })
            .await
    }

    pub(super) async fn set_storage_configuration(
        &self,
        configuration: tds::StorageConfiguration,
    ) -> Result<(), Fault> {
        let storages = self.storages()?;
        let mut target = target(configuration.data)?;
        let list = storages.list.get();
        let entry = list
            .entries
            .iter()
            .find(|(token, _)| *token == configuration.token);
        let (token, before) = entry.ok_or_else(no_config)?;
        // Clients cannot read credentials back: what they leave out for the same user stays.
        if let (Some(user), Some(known)) = (&mut target.user, &before.user)
            && user.name == known.name
        {
            user.password = user.password.take().or_else(|| known.password.clone());
            user.token = user.token.take().or_else(|| known.token.clone());
        }
        storages.check(&target).await?;
        storages
            .change(|list| {
                let entry = list.entries.iter_mut().find(|(known, _)| known == token);
                entry.ok_or_else(no_config)?.1 = target;
                Ok(())
            })
            .await
    }

    pub(super) async fn delete_storage_configuration(&self, token: &str) -> Result<(), Fault> {
        self.storages()?
            .change(|list| {
                let at = list.entries.iter().position(|(known, _)| known == token);
                list.entries.remove(at.ok_or_else(no_config)?);
                Ok(())
            })
            .await
    }
}

fn target(data: tds::StorageConfigurationData) -> Result<StorageTarget, Fault> {
    if data.configuration_renewal.is_some() || data.cert_path_validation_policy_id.is_some() {
        return Err(config_modify(
            "Renewal and certificate validation are not supported",
        ));
    }
    let user = data.user.map(|user| StorageUser {
        name: user.user_name,
        password: user.password.map(Secret::from),
        token: user.token.map(Secret::from),
    });
    let target = StorageTarget {
        kind: data.r#type,
        local_path: data.local_path,
        uri: data.storage_uri,
        region: data.region,
        user,
    };
    if longest_text(&target) > MAX_TEXT {
        return Err(config_modify("A text is too long"));
    }
    Ok(target)
}

fn longest_text(target: &StorageTarget) -> usize {
    let texts = [&target.local_path, &target.uri, &target.region]
        .into_iter()
        .flatten();
    let names = target.user.iter().map(|user| &user.name);
    let secrets = target.user.iter().flat_map(|user| [&user.password, &user.token]);
    let secrets = secrets.flatten().map(|secret| secret.expose().len());
    texts
        .chain(names)
        .map(String::len)
        .chain(secrets)
        .max()
        .unwrap_or(0)
}

/// Never with credentials.
fn told(token: &str, target: &StorageTarget) -> tds::StorageConfiguration {
    tds::StorageConfiguration {
        token: token.to_owned(),
        data: tds::StorageConfigurationData {
            r#type: target.kind.clone(),
            region: target.region.clone(),
            local_path: target.local_path.clone(),
            storage_uri: target.uri.clone(),
            user: target.user.as_ref().map(|user| tds::UserCredential {
                user_name: user.name.clone(),
                ..tds::UserCredential::default()
            }),
            ..tds::StorageConfigurationData::default()
        },
    }
}

fn no_config() -> Fault {
    Fault::invalid_arg("NoConfig", "There is no such storage configuration")
}

fn config_modify(reason: impl Into<std::borrow::Cow<'static, str>>) -> Fault {
    Fault::invalid_arg("ConfigModify", reason)
}
