//! Mail: from bytes to messages and back.

mod compose;
mod kind;
mod mbox;
mod owner;
mod parse;
mod quote;
mod rejection;
mod repair;
mod source;
mod text;

pub use compose::{ComposeError, OutgoingAttachment, Reply, compose, make_message_id};
pub use mbox::Mbox;
pub use owner::Owners;
pub use parse::{Attachment, Mailbox, Parsed, parse};
pub use quote::{Fold, FoldKind, fold_quotes, fresh_part, written};
pub use rejection::Rejection;
pub use source::{Found, Item, MAX_MESSAGE_BYTES, Position, Sources, Start, Survey, survey};
pub use text::text_of_html;
