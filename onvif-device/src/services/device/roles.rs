//! User roles (ONVIF Core, "User roles").

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml::{List, Ns};

use super::DeviceManagement;
use crate::users::Role;

/// Most functions of one role: more than all services have together would be a mistake.
const MAX_FUNCTIONS: usize = 1024;

impl DeviceManagement {
    pub(super) fn user_roles(&self, name: Option<String>) -> Result<Vec<tt::UserRole>, Fault> {
        let mut roles = self.common.users().roles();
        if let Some(name) = name {
            roles.retain(|role| role.name == name);
            if roles.is_empty() {
                return Err(Fault::invalid_arg(
                    "InvalidUserRole",
                    "There is no such user role",
                ));
            }
        }
        let role = |role: Role| tt::UserRole {
            name: role.name,
            functions: List(role.functions),
            ..tt::UserRole::default()
        };
        Ok(roles.into_iter().map(role).collect())
    }

    pub(super) async fn set_user_role(&self, role: tt::UserRole) -> Result<(), Fault> {
        let functions = role.functions.0;
        if functions.len() > MAX_FUNCTIONS || !functions.iter().all(|function| self.has_function(function)) {
            return Err(Fault::receiver(
                ["Action", "FunctionNotImplemented"],
                "The device has no such function",
            ));
        }
        let role = Role {
            name: role.name,
            functions,
        };
        Ok(self.common.users().set_role(role).await?)
    }

    /// Whether a registered service has the operation that `prefix:Operation` names.
    fn has_function(&self, function: &str) -> bool {
        let Some((prefix, operation)) = function.split_once(':') else {
            return false;
        };
        let registry = self.common.registry();
        registry
            .iter()
            .flat_map(|registry| &registry.services)
            .any(|service| {
                let info = service.dispatch.service();
                let mut operations = info.operations.iter();
                Ns::prefix(info.namespace) == prefix && operations.any(|known| known.name == operation)
            })
    }
}
