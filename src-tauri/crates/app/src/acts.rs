//! The use cases, named as the field names them, one file per reason to change.

mod approvals;
mod compose;
mod devices;
mod entrance;
pub(crate) mod grants;
mod factors;
mod import;
mod joining;
mod organisation;
pub(crate) mod people;
mod people_import;
mod reading;
mod session;
mod sessions;
mod state;
mod undo;
mod upkeep;

pub use approvals::*;
pub use compose::*;
pub use devices::*;
pub use entrance::*;
pub use grants::*;
pub use factors::*;
pub use import::*;
pub use joining::*;
pub use organisation::*;
pub use people::*;
pub use people_import::*;
pub use reading::*;
pub use session::*;
pub use sessions::*;
pub use state::*;
pub use undo::*;
pub use upkeep::*;
