//! Auxiliary commands: PTZ-6-1-1.

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations::SendAuxiliaryCommand;

use super::Media;
use super::nodes::node;
use super::rig::rig;
use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("PTZ-6-1-1", send, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzAuxiliary]),
];

async fn send(test: &mut Test) -> Outcome {
    test.step(3);
    let rig = rig(test, Media::One).await?;
    test.step(5);
    let node = node(test, &rig.node.token).await?;
    let command = node.auxiliary_commands.into_iter().next();
    let command = test.present(command, "at least one auxiliary command")?;
    test.step(7);
    let request = tptz::SendAuxiliaryCommand {
        profile_token: rig.profile.clone(),
        auxiliary_data: command,
    };
    test.call::<SendAuxiliaryCommand>(&request).await?;
    Ok(())
}
