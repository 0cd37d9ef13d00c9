//! How many connections there are, in all and from each address.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Counts connections.
pub(super) struct Slots {
    total: usize,
    per_address: usize,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    total: usize,
    per_address: HashMap<IpAddr, usize>,
}

/// The place of one connection, given back when dropped.
pub(super) struct Slot {
    slots: Arc<Slots>,
    address: IpAddr,
}

impl Slots {
    pub fn new(total: usize, per_address: usize) -> Slots {
        Slots {
            total,
            per_address,
            taken: Mutex::default(),
        }
    }

    /// A place for a connection from this address, if there is one.
    pub fn take(self: &Arc<Self>, address: IpAddr) -> Option<Slot> {
        let address = address.to_canonical();
        let mut taken = self.taken();
        if taken.total >= self.total {
            return None;
        }
        let count = taken.per_address.entry(address).or_default();
        if *count >= self.per_address {
            return None;
        }
        *count += 1;
        taken.total += 1;
        Some(Slot {
            slots: Arc::clone(self),
            address,
        })
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut taken = self.slots.taken();
        taken.total = taken.total.saturating_sub(1);
        if let Some(count) = taken.per_address.get_mut(&self.address) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                taken.per_address.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_hold_and_places_come_back() {
        let slots = Arc::new(Slots::new(3, 2));
        let [a, b]: [IpAddr; 2] = ["192.0.2.1".parse().unwrap(), "2001:db8::1".parse().unwrap()];
        let first = slots.take(a).unwrap();
        let second = slots.take("::ffff:192.0.2.1".parse().unwrap()).unwrap();
        assert!(slots.take(a).is_none());
        let third = slots.take(b).unwrap();
        assert!(slots.take(b).is_none());
        drop(first);
        assert!(slots.take(b).is_some());
        drop((second, third));
        assert!(slots.taken().per_address.is_empty());
        assert_eq!(slots.taken().total, 0);
    }
}
