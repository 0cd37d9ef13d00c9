//! DeviceIO as a part of a device.

use std::sync::Arc;

use onvif_core::generated::tt;

use super::model::{IoEvent, IoModel};
use super::service::DeviceIoService;
use crate::builder::{BuildError, Module, Service, Setup};
use crate::events::{Emitter, Topic};
use crate::generated::device_io::DeviceIoDispatcher;

impl Module for DeviceIoService {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let model = Arc::clone(self.model());
        setup.set_io(Arc::clone(&model));
        emit_triggers(&model, setup)?;
        setup.on_factory_default(move |_| {
            let model = Arc::clone(&model);
            Box::pin(async move { model.reset().await })
        });
        if let Some(outputs) = self.video_outputs().cloned() {
            outputs.announce(setup.common().events())?;
            setup.on_factory_default(move |_| {
                let outputs = Arc::clone(&outputs);
                Box::pin(async move { outputs.reset().await })
            });
        }
        let counts = self.capabilities();
        let service = Service::new(DeviceIoDispatcher(Arc::new(*self)), "/onvif/deviceio_service");
        setup.service(service.legacy_capabilities(move |x_addr, capabilities| {
            let extension = capabilities.extension.get_or_insert_default();
            extension.device_io = Some(tt::DeviceIOCapabilities {
                x_addr,
                video_sources: counts.video_sources.unwrap_or_default(),
                video_outputs: counts.video_outputs.unwrap_or_default(),
                audio_sources: counts.audio_sources.unwrap_or_default(),
                audio_outputs: counts.audio_outputs.unwrap_or_default(),
                relay_outputs: counts.relay_outputs.unwrap_or_default(),
                ..tt::DeviceIOCapabilities::default()
            });
        }));
        Ok(())
    }
}

/// Topics are declared only for what there is: what is declared is also sent.
fn emit_triggers(model: &IoModel, setup: &Setup) -> Result<(), BuildError> {
    let events = setup.common().events();
    let declare =
        |present: bool, topic: &str, source: &str, state: &str| -> Result<Option<Emitter>, BuildError> {
            let topic = Topic::property(topic).source(source, "tt:ReferenceToken");
            present
                .then(|| events.declare(topic.data("LogicalState", state)))
                .transpose()
        };
    let lines = model.lines();
    let inputs = declare(
        !lines.inputs.is_empty(),
        "tns1:Device/Trigger/DigitalInput",
        "InputToken",
        "xs:boolean",
    )?;
    let relays = declare(
        !lines.relays.is_empty(),
        "tns1:Device/Trigger/Relay",
        "RelayToken",
        "tt:RelayLogicalState",
    )?;
    model.follow(move |event| {
        let (emitter, source, state) = match event {
            IoEvent::Input { token, active } => {
                let state = if *active { "true" } else { "false" };
                (&inputs, ("InputToken", token.as_str()), state)
            }
            IoEvent::Relay { token, active } => {
                let state = if *active { "active" } else { "inactive" };
                (&relays, ("RelayToken", token.as_str()), state)
            }
        };
        if let Some(emitter) = emitter {
            emitter.set(&[source], &[("LogicalState", state)]);
        }
    });
    Ok(())
}
