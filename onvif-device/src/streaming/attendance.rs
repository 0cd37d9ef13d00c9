//! Who receives or sends what at this moment (ONVIF Media Service Specification, "Active Sessions").

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Kinds of configurations whose use is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResourceKind {
    /// A video encoder configuration.
    VideoEncoder,
    /// An audio encoder configuration.
    AudioEncoder,
    /// An audio decoder configuration, by which clients talk.
    AudioDecoder,
    /// A metadata configuration.
    Metadata,
}

/// The configuration behind a track.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Resource {
    /// What it is.
    pub kind: ResourceKind,
    /// Its token.
    pub token: String,
}

/// Told after every change which clients use a resource, one entry a session; none when the last has gone. Must not block.
pub(crate) type Observer = Box<dyn Fn(&Resource, &[IpAddr]) + Send + Sync>;

/// The clients of all resources.
#[derive(Default)]
pub(crate) struct Attendance {
    clients: Mutex<BTreeMap<Resource, Vec<IpAddr>>>,
    observer: OnceLock<Observer>,
}

impl Attendance {
    /// Whom to tell. The first call counts.
    pub(crate) fn observe(&self, observer: Observer) {
        let _ = self.observer.set(observer);
    }

    /// Notes that a client uses a resource from now on, as long as the returned guard lives.
    pub(crate) fn enter(self: &Arc<Self>, resource: Resource, client: IpAddr) -> Attending {
        let client = client.to_canonical();
        self.change(&resource, |clients| clients.push(client));
        Attending {
            attendance: Arc::clone(self),
            resource,
            client,
        }
    }

    /// The observer is told under the lock, so that it hears of the changes in their order.
    fn change(&self, resource: &Resource, change: impl FnOnce(&mut Vec<IpAddr>)) {
        let mut all = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let clients = all.entry(resource.clone()).or_default();
        change(clients);
        if let Some(observer) = self.observer.get() {
            observer(resource, clients);
        }
        if clients.is_empty() {
            all.remove(resource);
        }
    }
}

/// A client's use of a resource.
pub(crate) struct Attending {
    attendance: Arc<Attendance>,
    resource: Resource,
    client: IpAddr,
}

impl Drop for Attending {
    fn drop(&mut self) {
        self.attendance.change(&self.resource, |clients| {
            if let Some(place) = clients.iter().position(|client| *client == self.client) {
                clients.swap_remove(place);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_client_counts_once_for_each_of_its_sessions() {
        let attendance = Arc::<Attendance>::default();
        let told = Arc::new(Mutex::new(Vec::new()));
        let hearer = Arc::clone(&told);
        attendance.observe(Box::new(move |resource, clients| {
            hearer
                .lock()
                .unwrap()
                .push((resource.token.clone(), clients.to_vec()));
        }));
        let resource = Resource {
            kind: ResourceKind::VideoEncoder,
            token: "ve".to_owned(),
        };
        let [one, mapped, other]: [IpAddr; 3] =
            ["192.0.2.1", "::ffff:192.0.2.1", "2001:db8::1"].map(|address| address.parse().unwrap());
        let first = attendance.enter(resource.clone(), one);
        let second = attendance.enter(resource.clone(), mapped);
        let third = attendance.enter(resource, other);
        drop(first);
        drop(third);
        drop(second);
        let told: Vec<Vec<IpAddr>> = told
            .lock()
            .unwrap()
            .iter()
            .map(|(_, clients)| clients.clone())
            .collect();
        let counts: Vec<usize> = told.iter().map(Vec::len).collect();
        assert_eq!(counts, [1, 2, 3, 2, 1, 0]);
        assert_eq!(told[1], [one, one], "a mapped address is that of IPv4");
        assert_eq!(told[4], [one]);
        assert!(attendance.clients.lock().unwrap().is_empty());
    }
}
