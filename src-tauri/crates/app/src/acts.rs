//! The use cases, named as the field names them, one file per reason to change.

mod compose;
mod entrance;
mod import;
mod joining;
mod organisation;
mod reading;
mod session;
mod sign_on;
mod state;
mod undo;
mod upkeep;

pub use compose::*;
pub use entrance::*;
pub use import::*;
pub use joining::*;
pub use organisation::*;
pub use reading::*;
pub use session::*;
pub use sign_on::*;
pub use state::*;
pub use undo::*;
pub use upkeep::*;
