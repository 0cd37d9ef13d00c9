//! Inputs, relays and serial ports of a running device.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};
use std::time::{Duration, Instant};

use onvif_core::soap::Fault;
use tokio::sync::{Mutex as AsyncMutex, Notify};

use super::input::Input;
use super::relay::Relay;
use super::serial::SerialLine;
use super::state::{IoState, Lines};
use crate::backend::BackendError;
use crate::backend::io::{Circuit, IoBackend, RelayMode, SerialPortType, SerialSettings};
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

/// What happens at the lines, for whoever tells others of it: see [`IoModel::on_event`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IoEvent {
    /// A digital input has another logical state.
    Input {
        /// The input.
        token: String,
        /// Whether it is in the state that is not its idle state.
        active: bool,
    },
    /// A relay output has another logical state.
    Relay {
        /// The relay.
        token: String,
        /// Whether it is active.
        active: bool,
    },
}

/// Changes of inputs that may wait to be looked at; of more, the oldest are forgotten.
const MOST_SEEN: usize = 1024;

type Listener = Box<dyn Fn(&IoEvent) + Send + Sync>;

/// Inputs, relays and serial ports of a running device.
pub struct IoModel {
    backend: Arc<dyn IoBackend>,
    lines: Lines,
    state: Persistent<IoState>,
    /// Held through a whole change of relays or serial ports, so that what is stored and what the hardware does follow one another.
    changing: AsyncMutex<()>,
    running: Mutex<Running>,
    /// What inputs were seen as since somebody looked, oldest first.
    seen: Mutex<VecDeque<(String, Circuit, Instant)>>,
    serial: BTreeMap<String, SerialLine>,
    /// Told when there may be something else to wait for.
    wake: Arc<Notify>,
    listeners: RwLock<Vec<Listener>>,
}

/// What the lines do now.
#[derive(Debug, Default)]
struct Running {
    inputs: BTreeMap<String, Input>,
    relays: BTreeMap<String, Relay>,
}

impl fmt::Debug for IoModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IoModel")
            .field("lines", &self.lines)
            .finish_non_exhaustive()
    }
}

impl IoModel {
    /// Takes up the stored state, or the factory's, reads the inputs, and sets relays and serial ports accordingly. A line that fails is
    /// reported to the log and does not keep the device from starting.
    ///
    /// # Errors
    /// Whatever the storage reports.
    ///
    /// # Panics
    /// When called outside a tokio runtime, on which delays run.
    pub fn open(
        backend: Arc<dyn IoBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<Arc<IoModel>, StorageError> {
        let lines = Lines::of(&*backend);
        let state = Persistent::open(storage, "io", || IoState::factory(&lines))?;
        let stored = state.get();
        let fitting = IoState::clone(&stored).reconcile(&lines);
        if fitting != *stored {
            state.update_now(|state| {
                *state = fitting;
                Ok::<_, StorageError>(())
            })?;
        }
        let ports = lines.serial_ports.iter();
        let serial = ports.map(|port| (port.token.clone(), SerialLine::default()));
        let model = Arc::new(IoModel {
            backend,
            state,
            changing: AsyncMutex::default(),
            running: Mutex::default(),
            seen: Mutex::default(),
            serial: serial.collect(),
            lines,
            wake: Arc::default(),
            listeners: RwLock::default(),
        });
        model.start();
        task::spawn(run(Arc::downgrade(&model), Arc::clone(&model.wake)));
        Ok(model)
    }

    fn start(self: &Arc<IoModel>) {
        let model = Arc::downgrade(self);
        self.backend.watch_inputs(Arc::new(move |token, circuit| {
            if let Some(model) = model.upgrade() {
                model.see_input(token, circuit);
            }
        }));
        for line in &self.lines.inputs {
            let circuit = self.backend.input(&line.token).unwrap_or_else(|error| {
                tracing::error!(%error, input = line.token, "the digital input cannot be read");
                line.idle
            });
            let input = Input::new(circuit, line.debounce);
            self.running().inputs.insert(line.token.clone(), input);
        }
        self.start_hardware();
    }

    /// Brings relays and serial ports in line with the state.
    fn start_hardware(&self) {
        let state = self.state();
        for line in &self.lines.relays {
            let Some(settings) = state.relays.get(&line.token) else {
                continue;
            };
            let relay = Relay::start(settings);
            self.running().relays.insert(line.token.clone(), relay);
            self.backend.set_relay_idle(&line.token, settings.idle);
            if let Err(error) = self.backend.drive_relay(&line.token, relay.circuit(settings)) {
                tracing::error!(%error, relay = line.token, "the relay cannot be driven");
            }
        }
        for port in &self.lines.serial_ports {
            let settings = state.serial_ports.get(&port.token).unwrap_or(&port.factory);
            if let Err(error) = self.backend.configure_serial(&port.token, settings) {
                tracing::error!(%error, port = port.token, "the serial port cannot be set");
            }
        }
    }

    fn running(&self) -> MutexGuard<'_, Running> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls `listener` with what happens at the lines, in the order in which it happens. It must not block, and must not call the model.
    pub fn on_event(&self, listener: impl Fn(&IoEvent) + Send + Sync + 'static) {
        let mut listeners = self.listeners.write().unwrap_or_else(PoisonError::into_inner);
        listeners.push(Box::new(listener));
    }

    /// Tells `listener` of the states of all lines, and from then on of every change.
    pub(super) fn follow(&self, listener: impl Fn(&IoEvent) + Send + Sync + 'static) {
        let state = self.state();
        let running = self.running();
        self.states(&state, &running).iter().for_each(&listener);
        self.on_event(listener);
    }

    /// Called with the lines locked, so that the order is theirs.
    fn tell(&self, event: &IoEvent) {
        let listeners = self.listeners.read().unwrap_or_else(PoisonError::into_inner);
        listeners.iter().for_each(|listener| listener(event));
    }

    /// Notes what an input was seen as. May be called by the hardware while it carries out an order of ours, and so waits for nothing.
    fn see_input(&self, token: &str, circuit: Circuit) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= MOST_SEEN {
            seen.pop_front();
        }
        seen.push_back((token.to_owned(), circuit, now()));
        drop(seen);
        self.wake.notify_one();
    }

    /// Carries out what is due, and says when to look again.
    fn handle_timeouts(&self, now: Instant) -> Option<Instant> {
        let state = self.state();
        let mut running = self.running();
        let seen = std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner));
        for (token, circuit, at) in seen {
            let Some(input) = running.inputs.get_mut(&token) else {
                continue;
            };
            // What had lasted before it, and what need not last.
            for circuit in [None, Some(circuit)] {
                if let Some(circuit) = circuit {
                    input.see(circuit, at);
                }
                if input.handle_timeout(at) {
                    self.tell(&self.input_event(&state, &token, input.circuit()));
                }
            }
        }
        for (token, input) in &mut running.inputs {
            if input.handle_timeout(now) {
                self.tell(&self.input_event(&state, token, input.circuit()));
            }
        }
        for (token, relay) in &mut running.relays {
            let Some(settings) = state.relays.get(token) else {
                continue;
            };
            if relay.handle_timeout(now) {
                if let Err(error) = self.backend.drive_relay(token, relay.circuit(settings)) {
                    tracing::error!(%error, relay = token, "the relay does not return to idle");
                }
                self.tell(&IoEvent::Relay {
                    token: token.clone(),
                    active: false,
                });
            }
        }
        let inputs = running.inputs.values().filter_map(Input::poll_timeout);
        let relays = running.relays.values().filter_map(Relay::poll_timeout);
        inputs.chain(relays).min()
    }

    fn input_event(&self, state: &IoState, token: &str, circuit: Circuit) -> IoEvent {
        IoEvent::Input {
            token: token.to_owned(),
            active: state.inputs.get(token).is_some_and(|idle| circuit != *idle),
        }
    }

    /// What all lines are now, as events tell it.
    pub fn logical_states(&self) -> Vec<IoEvent> {
        let state = self.state();
        self.states(&state, &self.running())
    }

    fn states(&self, state: &IoState, running: &Running) -> Vec<IoEvent> {
        let inputs = running.inputs.iter();
        let inputs = inputs.map(|(token, input)| self.input_event(state, token, input.circuit()));
        let relays = running.relays.iter().map(|(token, relay)| IoEvent::Relay {
            token: token.clone(),
            active: relay.active(),
        });
        inputs.chain(relays).collect()
    }

    /// What the hardware has.
    pub fn lines(&self) -> &Lines {
        &self.lines
    }

    /// The hardware.
    pub(super) fn backend(&self) -> &dyn IoBackend {
        &*self.backend
    }

    /// The state as it is now.
    pub fn state(&self) -> Arc<IoState> {
        self.state.get()
    }

    pub(super) fn serial_line(&self, token: &str) -> Result<&SerialLine, Fault> {
        self.lines.serial_port(token)?;
        self.serial
            .get(token)
            .ok_or_else(|| Fault::action_failed("The serial port is not ready"))
    }

    /// Switches a relay.
    ///
    /// # Errors
    /// `ter:RelayToken` for an unknown one, `ter:Action` if the line cannot be driven or the state cannot be kept.
    pub async fn switch_relay(self: &Arc<Self>, token: String, active: bool) -> Result<(), Fault> {
        self.lines.relay(&token)?;
        self.carry_out(move |model| async move { model.change_relay(&token, |_| Ok(()), Some(active)).await })
            .await
    }

    /// Sets a relay. `delay` is only looked at for the monostable mode, and `None` if it is no length of time.
    ///
    /// # Errors
    /// As [`IoState::set_relay`], and `ter:Action` as for [`switch_relay`](Self::switch_relay).
    pub async fn set_relay(
        self: &Arc<Self>,
        token: String,
        mode: RelayMode,
        delay: Option<Duration>,
        idle: Circuit,
    ) -> Result<(), Fault> {
        self.carry_out(move |model| async move {
            let rule = |state: &mut IoState| state.set_relay(&model.lines, &token, mode, delay, idle);
            model.change_relay(&token, rule, None).await
        })
        .await
    }

    /// Sets the idle states of several inputs, or of none.
    ///
    /// # Errors
    /// As [`IoState::set_inputs`], and `ter:Action` if the state cannot be kept.
    pub async fn set_inputs(self: &Arc<Self>, inputs: Vec<(String, Option<Circuit>)>) -> Result<(), Fault> {
        self.carry_out(move |model| async move {
            model
                .keep(|state| state.set_inputs(&model.lines, &inputs))
                .await?;
            let state = model.state();
            let running = model.running();
            for (token, _) in &inputs {
                if let Some(input) = running.inputs.get(token) {
                    model.tell(&model.input_event(&state, token, input.circuit()));
                }
            }
            Ok(())
        })
        .await
    }

    /// Sets a serial port.
    ///
    /// # Errors
    /// As [`IoState::set_serial_port`], and `ter:Action` if the hardware or the storage fails.
    pub async fn set_serial_port(
        self: &Arc<Self>,
        token: String,
        kind: SerialPortType,
        settings: SerialSettings,
    ) -> Result<(), Fault> {
        self.carry_out(move |model| async move {
            let before = model.state();
            let rule = |state: &mut IoState| state.set_serial_port(&model.lines, &token, kind, settings);
            model.keep(rule).await?;
            match model.backend.configure_serial(&token, &settings) {
                Ok(()) => Ok(()),
                Err(error) => {
                    tracing::error!(%error, port = token, "the serial port cannot be set");
                    model.restore(&before).await;
                    Err(Fault::action_failed("The serial port cannot be set"))
                }
            }
        })
        .await
    }

    /// Back to the factory's state.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub async fn reset(self: &Arc<Self>) -> Result<(), StorageError> {
        let _changing = self.changing.lock().await;
        self.state
            .update(|state| {
                *state = IoState::factory(&self.lines);
                Ok::<_, StorageError>(())
            })
            .await?;
        self.start_hardware();
        let state = self.state();
        let running = self.running();
        for event in self.states(&state, &running) {
            self.tell(&event);
        }
        Ok(())
    }

    /// Carries a change through even if the client goes away meanwhile, so that what is kept and what the hardware does never differ.
    async fn carry_out<F>(self: &Arc<Self>, change: impl FnOnce(Arc<Self>) -> F) -> Result<(), Fault>
    where
        F: Future<Output = Result<(), Fault>> + Send + 'static,
    {
        let model = Arc::clone(self);
        let change = change(Arc::clone(self));
        let task = task::spawn(async move {
            let _changing = model.changing.lock().await;
            change.await
        });
        task.await.unwrap_or_else(|error| {
            tracing::error!(%error, "a change of the lines failed");
            Err(Fault::action_failed("The change failed"))
        })
    }

    /// Changes the state by a rule, and does not write what is the same.
    async fn keep(&self, rule: impl FnOnce(&mut IoState) -> Result<(), Fault>) -> Result<(), Fault> {
        let before = self.state();
        let mut changed = IoState::clone(&before);
        rule(&mut changed)?;
        if changed == *before {
            return Ok(());
        }
        self.state
            .update(|state| {
                *state = changed;
                Ok(())
            })
            .await
    }

    /// What the hardware refused is not kept.
    async fn restore(&self, before: &IoState) {
        let before = before.clone();
        let restore = |state: &mut IoState| {
            *state = before;
            Ok::<_, StorageError>(())
        };
        if let Err(error) = self.state.update(restore).await {
            tracing::error!(%error, "the settings of the lines cannot be restored");
        }
    }

    /// Keeps, then drives.
    async fn change_relay(
        &self,
        token: &str,
        rule: impl FnOnce(&mut IoState) -> Result<(), Fault>,
        switch: Option<bool>,
    ) -> Result<(), Fault> {
        let before = self.state();
        let active = switch.unwrap_or_else(|| self.running().relays.get(token).is_some_and(Relay::active));
        self.keep(|state| {
            rule(state)?;
            if let Some(settings) = state.relays.get_mut(token) {
                settings.active = active && settings.mode == RelayMode::Bistable;
            }
            Ok(())
        })
        .await?;
        if let Err(error) = self.operate(token, switch) {
            tracing::error!(%error, relay = token, "the relay cannot be driven");
            self.restore(&before).await;
            return Err(Fault::action_failed("The relay cannot be driven"));
        }
        Ok(())
    }

    fn operate(&self, token: &str, switch: Option<bool>) -> Result<(), BackendError> {
        let state = self.state();
        let mut running = self.running();
        let (Some(relay), Some(settings)) = (running.relays.get_mut(token), state.relays.get(token)) else {
            return Err(BackendError::NotFound(format!("relay output {token:?}")));
        };
        let mut next = *relay;
        match switch {
            Some(active) => next.switch(active, settings, now()),
            None => next.reconfigure(settings, now()),
        }
        self.backend.drive_relay(token, next.circuit(settings))?;
        self.backend.set_relay_idle(token, settings.idle);
        let changed = next.active() != relay.active();
        *relay = next;
        if changed {
            self.tell(&IoEvent::Relay {
                token: token.to_owned(),
                active: next.active(),
            });
        }
        drop(running);
        self.wake.notify_one();
        Ok(())
    }
}

impl Drop for IoModel {
    fn drop(&mut self) {
        self.wake.notify_one();
    }
}

/// The time by which delays run: tokio's, so that tests can make it pass.
fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

/// Runs delays as long as the model exists.
async fn run(model: Weak<IoModel>, wake: Arc<Notify>) {
    loop {
        let Some(next) = model.upgrade().map(|model| model.handle_timeouts(now())) else {
            return;
        };
        match next {
            Some(next) => {
                // Whichever comes first.
                let _ = tokio::time::timeout_at(next.into(), wake.notified()).await;
            }
            None => wake.notified().await,
        }
    }
}
