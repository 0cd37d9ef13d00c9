//! Nodes: PTZ-1-1.

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations::{GetNode, GetNodes};
use onvif_core::generated::tt::PTZNode;

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("PTZ-1-1-1", listed, requires: [Feature::PtzService]),
    case!("PTZ-1-1-2", one, requires: [Feature::PtzService]),
    case!("PTZ-1-1-4", unknown, requires: [Feature::PtzService]),
];

/// A token that nothing has.
pub const NOTHING: &str = "OnvifTest123";

async fn listed(test: &mut Test) -> Outcome {
    test.step(4);
    let nodes = nodes(test).await?;
    test.step(5);
    nodes.iter().try_for_each(|node| valid(test, node))
}

async fn one(test: &mut Test) -> Outcome {
    test.step(4);
    let nodes = nodes(test).await?;
    let listed = test.present(nodes.into_iter().next(), "at least one node")?;
    test.step(6);
    let node = node(test, &listed.token).await?;
    test.check(node.token == listed.token, listed.token, node.token.clone())?;
    test.step(7);
    valid(test, &node)
}

async fn unknown(test: &mut Test) -> Outcome {
    test.step(4);
    let request = tptz::GetNode {
        node_token: NOTHING.to_owned(),
    };
    test.refused::<GetNode>(&request, &["Sender", "InvalidArgVal", "NoEntity"])
        .await?;
    Ok(())
}

/// What the schema leaves to numbers: a node that can be moved in no way and has no preset is none.
fn valid(test: &Test, node: &PTZNode) -> Outcome {
    test.check(!node.token.is_empty(), "a token", "none")?;
    test.check(
        node.maximum_number_of_presets >= 0,
        "MaximumNumberOfPresets",
        node.maximum_number_of_presets.to_string(),
    )
}

/// The nodes, one at least.
pub async fn nodes(test: &mut Test) -> Result<Vec<PTZNode>, Stop> {
    let request = tptz::GetNodes::default();
    let nodes = test.call::<GetNodes>(&request).await?.ptz_node;
    test.check(!nodes.is_empty(), "at least one node", "none")?;
    Ok(nodes)
}

/// One node.
pub async fn node(test: &mut Test, token: &str) -> Result<PTZNode, Stop> {
    let request = tptz::GetNode {
        node_token: token.to_owned(),
    };
    Ok(test.call::<GetNode>(&request).await?.ptz_node)
}
