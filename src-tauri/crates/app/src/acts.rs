//! The use cases, named as the field names them, one file per reason to change.

mod access;
mod compose;
mod entrance;
mod import;
mod joining;
mod organisation;
mod reading;
mod session;
mod state;
mod undo;
mod unmask;
mod upkeep;

pub use access::*;
pub use compose::*;
pub use entrance::*;
pub use import::*;
pub use joining::*;
pub use organisation::*;
pub use reading::*;
pub use session::*;
pub use state::*;
pub use undo::*;
pub use unmask::*;
pub use upkeep::*;
