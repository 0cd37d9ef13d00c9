//! Imaging as a part of a device.

use std::sync::Arc;

use onvif_core::generated::tt;

use super::model::ImagingModel;
use super::service::ImagingService;
use crate::backend::imaging::Condition;
use crate::builder::{BuildError, Module, Service, Setup};
use crate::events::{Emitter, Topic};
use crate::generated::imaging::ImagingDispatcher;

impl Module for ImagingService {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let model = Arc::clone(self.model());
        emit_conditions(&model, setup)?;
        setup.on_factory_default(move |_| {
            let model = Arc::clone(&model);
            Box::pin(async move { model.reset().await })
        });
        let service = Service::new(ImagingDispatcher(Arc::new(*self)), "/onvif/imaging_service");
        setup.service(service.legacy_capabilities(|x_addr, capabilities| {
            capabilities.imaging = Some(tt::ImagingCapabilities {
                x_addr,
                ..tt::ImagingCapabilities::default()
            });
        }));
        Ok(())
    }
}

fn topic(condition: Condition) -> &'static str {
    match condition {
        Condition::TooBlurry => "tns1:VideoSource/ImageTooBlurry/ImagingService",
        Condition::TooDark => "tns1:VideoSource/ImageTooDark/ImagingService",
        Condition::TooBright => "tns1:VideoSource/ImageTooBright/ImagingService",
        Condition::SceneChanged => "tns1:VideoSource/GlobalSceneChange/ImagingService",
    }
}

/// Topics are declared only for what the sources notice. Until they have looked, nothing is wrong.
fn emit_conditions(model: &ImagingModel, setup: &Setup) -> Result<(), BuildError> {
    let mut emitters: Vec<(Condition, Emitter)> = Vec::new();
    for source in model.sources() {
        for condition in &source.conditions {
            let declared = Topic::property(topic(*condition))
                .source("Source", "tt:ReferenceToken")
                .data("State", "xs:boolean");
            let emitter = setup.common().events().declare(declared)?;
            emitter.set(&[("Source", &source.source)], &[("State", "false")]);
            if emitters.iter().all(|(known, _)| known != condition) {
                emitters.push((*condition, emitter));
            }
        }
    }
    model.on_condition(move |source, condition, holds| {
        if let Some((_, emitter)) = emitters.iter().find(|(known, _)| *known == condition) {
            let state = if holds { "true" } else { "false" };
            emitter.set(&[("Source", source)], &[("State", state)]);
        }
    });
    Ok(())
}
