//! How customers are reached, as whoever reads may see it: in full, or masked.
//!
//! Masking is done to what is shown, in one place, so that no projection can forget it.

use policy::{Action, Permit, Policies, Resource};

use crate::view::{
    AddressView, ConversationRow, ConversationView, CustomerView, DraftView, EntryView, OutboxView, SearchHit,
};

/// How addresses and phone numbers are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contact {
    InFull,
    Masked,
}

/// Something that shows how a customer is reached.
pub(crate) trait Mask {
    /// Masks every address and phone number in it.
    fn mask(&mut self);
}

impl Contact {
    /// As the policies have it for who has this leave.
    pub(crate) fn of(policies: &Policies, permit: &Permit) -> Self {
        let Some(region) = permit.region() else { return Self::Masked };
        match policies.permits(permit.principal(), Action::ViewContact, &Resource::Vault(region)) {
            true => Self::InFull,
            false => Self::Masked,
        }
    }

    /// The same, as it may be shown.
    pub(crate) fn show<T: Mask>(self, mut view: T) -> T {
        if self == Self::Masked {
            view.mask();
        }
        view
    }
}

/// A name of somebody of whom nothing but an address is known.
impl Mask for String {
    fn mask(&mut self) {
        if desk::address::key(self).is_some() {
            *self = desk::address::masked(self);
        }
    }
}

impl<T: Mask> Mask for Option<T> {
    fn mask(&mut self) {
        self.iter_mut().for_each(T::mask);
    }
}

impl<T: Mask> Mask for Vec<T> {
    fn mask(&mut self) {
        self.iter_mut().for_each(T::mask);
    }
}

impl Mask for AddressView {
    fn mask(&mut self) {
        self.name.mask();
        self.address = desk::address::masked(&self.address);
    }
}

impl Mask for ConversationRow {
    fn mask(&mut self) {
        self.customer_name.mask();
    }
}

impl Mask for CustomerView {
    fn mask(&mut self) {
        self.name.mask();
        self.addresses.iter_mut().for_each(|address| *address = desk::address::masked(address));
        self.masked = true;
    }
}

impl Mask for OutboxView {
    fn mask(&mut self) {
        self.to.mask();
    }
}

impl Mask for DraftView {
    fn mask(&mut self) {
        self.to.mask();
        self.cc.mask();
        self.bcc.mask();
    }
}

impl Mask for EntryView {
    fn mask(&mut self) {
        match self {
            Self::Message { from, to, cc, outbox, .. } => {
                from.mask();
                to.mask();
                cc.mask();
                outbox.mask();
            }
            Self::Event { args, .. } => args.values_mut().for_each(String::mask),
            Self::Note { .. } => {}
        }
    }
}

impl Mask for ConversationView {
    fn mask(&mut self) {
        self.row.mask();
        self.customer_view.mask();
        self.entries.mask();
        self.drafts.mask();
        self.reply_to.mask();
        self.reply_cc.mask();
    }
}

impl Mask for SearchHit {
    fn mask(&mut self) {
        self.customer_name.mask();
    }
}
