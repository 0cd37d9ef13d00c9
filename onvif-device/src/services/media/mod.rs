//! Media and Media2: two services over one model.

mod defaults;
pub mod model;
pub mod state;
mod validate;

#[cfg(test)]
mod tests;
