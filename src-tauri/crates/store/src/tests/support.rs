//! A vault in a folder of its own, and rows to put in.

use std::path::PathBuf;
use std::sync::OnceLock;

use audit::{Outcome, Record};
use crypto::{Key, SigningKey};
use desk::{Channel, Direction, MessageKind, Priority, Status};
use kernel::{
    ConversationId, CustomerId, DeviceId, EventId, ImportId, MessageId, PersonId, Purpose, Region, Timestamp, VaultName,
};
use policy::{Permit, Policies, SystemAct};
use tempfile::TempDir;

use crate::conversation::Conversation;
use crate::customer::Customer;
use crate::import::{Counts, Import, State};
use crate::message::Message;
use crate::{LogSigner, Snapshot, StoreError, Tx, Vault};

pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_795_410_000_000);

pub(crate) fn eu() -> Region {
    "eu".parse().unwrap()
}

pub(crate) fn key(seed: u8) -> Key {
    Key::from_bytes([seed; 32])
}

pub(crate) fn signer(device: &str) -> LogSigner {
    LogSigner { origin: format!("acme/eu/{device}"), key: SigningKey::derive(&key(200), device) }
}

pub(crate) fn permit(vault: VaultName) -> Permit {
    static POLICIES: OnceLock<Policies> = OnceLock::new();
    POLICIES.get_or_init(|| Policies::load_embedded().unwrap()).system(SystemAct::LogStart, vault, NOW)
}

pub(crate) fn record(action: &str) -> Record {
    Record {
        action: action.to_owned(),
        actor: None,
        app: "0.1.0".to_owned(),
        at: NOW,
        case: None,
        clock_offset_ms: None,
        correlation: None,
        device: DeviceId(1),
        event: EventId(1),
        factor: None,
        factor_age_s: None,
        items: None,
        outcome: Outcome::Done,
        payload: None,
        policies: vec![],
        policy_set: "ab".repeat(32),
        purpose: Purpose::Service,
        reason: None,
        region: Some(eu()),
        resource: None,
        roles: vec![],
        sequence: 0,
        session: None,
        v: Record::VERSION,
    }
}

/// A folder with one vault in it.
pub(crate) struct World {
    pub(crate) folder: TempDir,
    pub(crate) vault: Vault,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::of(eu().into())
    }

    pub(crate) fn of(name: VaultName) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(format!("{name}.vault"));
        let vault = Vault::create(&path, name, &key(1), signer("one"), NOW).unwrap();
        Self { folder, vault }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.vault.path().to_owned()
    }

    /// Opens the same file once more, as another process would.
    pub(crate) fn again(&self, device: &str) -> Vault {
        Vault::open(self.vault.path(), self.vault.name(), &key(1), signer(device), NOW).unwrap()
    }

    pub(crate) fn permit(&self) -> Permit {
        permit(self.vault.name())
    }

    pub(crate) fn try_write<T>(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.vault.write(&self.permit(), |tx| Ok((act(tx)?, record("save-draft"))))
    }

    pub(crate) fn write<T>(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> T {
        self.try_write(act).unwrap()
    }

    pub(crate) fn try_read<T>(
        &self,
        read: impl FnOnce(&Snapshot<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.vault.read(&self.permit(), read)
    }

    pub(crate) fn read<T>(&self, read: impl FnOnce(&Snapshot<'_>) -> Result<T, StoreError>) -> T {
        self.try_read(read).unwrap()
    }
}

pub(crate) fn customer(number: i64) -> Customer {
    Customer {
        id: CustomerId::new(eu(), number),
        merged_into: None,
        language: Some("de".to_owned()),
        first_at: NOW,
        last_at: NOW,
        import: None,
        version: 1,
        wrapped_key: vec![1; 61],
        profile: vec![2; 90],
    }
}

pub(crate) fn conversation(number: i64, customer: i64) -> Conversation {
    Conversation {
        id: ConversationId::new(eu(), number),
        customer: CustomerId::new(eu(), customer),
        status: Status::Open,
        merged_into: None,
        owner: None,
        queue: None,
        channel: Channel::Mail,
        language: Some("de".to_owned()),
        priority: Priority::Normal,
        unread: true,
        messages: 0,
        created_at: NOW,
        last_at: NOW.plus_ms(number),
        due_at: None,
        snoozed_until: None,
        import: None,
        version: 1,
        subject: vec![3; 40],
        preview: vec![4; 120],
    }
}

pub(crate) fn message(number: i64, conversation: i64) -> Message {
    Message {
        id: MessageId::new(eu(), number),
        conversation: ConversationId::new(eu(), conversation),
        direction: Direction::Incoming,
        channel: Channel::Mail,
        kind: MessageKind::Person,
        sent_at: NOW.plus_ms(number),
        unread: true,
        author: None,
        language: Some("de".to_owned()),
        attachments: 0,
        import: None,
        offset_min: None,
        fingerprint: Some(crypto::sha256(&number.to_be_bytes())[..16].try_into().unwrap()),
        payload: vec![5; 600],
    }
}

pub(crate) fn import(number: i64) -> Import {
    Import {
        id: ImportId::new(eu(), number),
        queue: None,
        person: PersonId(1),
        started_at: NOW,
        finished_at: None,
        state: State::Running,
        counts: Counts::default(),
        source: vec![6; 30],
        position: vec![],
    }
}
