//! What can be written on the command line. The sentences of the help are in `locales/*/ctl.ftl`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use kernel::{
    
    ApprovalId, AttachmentId, ConversationId, CustomerId, DeviceId, FactorId, ImportId, MessageId, OutboxId, QueueId, Region, SessionId, Timestamp, UndoId, VaultName,
};

#[derive(Debug, Parser)]
#[command(name = "meridianctl", version, disable_help_subcommand = true, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// One line of a batch.
#[derive(Debug, Parser)]
#[command(name = "meridianctl", no_binary_name = true, disable_help_flag = true, disable_help_subcommand = true)]
pub(crate) struct Line {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long = "as", global = true, value_name = "PERSON")]
    pub(crate) person: Option<String>,
}

const VIEWS: [&str; 6] = ["mine", "unassigned", "all", "snoozed", "done", "spam"];
const SORTS: [&str; 3] = ["deadline", "newest", "oldest"];
const RESETS: [&str; 2] = ["passphrase", "factors"];
const PRIORITIES: [&str; 4] = ["low", "normal", "high", "urgent"];

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Status,
    Init(Init),
    Import(Import),
    Imports,
    UndoImport {
        import: ImportId,
    },
    Search(Search),
    Conversations(Conversations),
    Conversation {
        id: ConversationId,
    },
    Customer {
        id: CustomerId,
    },
    Source {
        message: MessageId,
    },
    Save {
        attachment: AttachmentId,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Reply(Reply),
    Note(Note),
    Assign(Assign),
    Resolve {
        id: ConversationId,
    },
    Reopen {
        id: ConversationId,
    },
    Snooze {
        id: ConversationId,
        #[arg(long)]
        until: Timestamp,
    },
    Label(Label),
    Priority {
        id: ConversationId,
        #[arg(value_parser = PRIORITIES)]
        priority: String,
    },
    Spam {
        id: ConversationId,
        #[arg(long)]
        not: bool,
    },
    Read {
        id: ConversationId,
        #[arg(long)]
        not: bool,
    },
    Move {
        id: ConversationId,
        #[arg(long)]
        queue: QueueId,
    },
    Merge {
        into: ConversationId,
        #[arg(required = true)]
        from: Vec<ConversationId>,
    },
    Split {
        id: ConversationId,
        #[arg(required = true)]
        messages: Vec<MessageId>,
    },
    Undo {
        act: UndoId,
    },
    #[command(subcommand)]
    Outbox(Outbox),
    #[command(subcommand)]
    User(User),
    Approvals,
    Approve(Approve),
    #[command(subcommand)]
    Device(Device),
    #[command(subcommand)]
    Factor(Factor),
    #[command(subcommand)]
    Session(Session),
    #[command(subcommand)]
    Role(Role),
    Why(Why),
    #[command(subcommand)]
    Audit(Audit),
    #[command(subcommand)]
    Vault(Vault),
    Batch,
    Demo,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(long, value_name = "NAME")]
    pub(crate) org: String,
    #[arg(long)]
    pub(crate) region: Region,
    #[arg(long)]
    pub(crate) regime: Option<String>,
    #[arg(long, value_name = "PERSON")]
    pub(crate) admin: String,
    #[arg(long)]
    pub(crate) locale: Option<String>,
    #[arg(long)]
    pub(crate) time_zone: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) region: Region,
    #[arg(long)]
    pub(crate) queue: Option<QueueId>,
    #[arg(long = "own-address", value_name = "ADDRESS")]
    pub(crate) own_address: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Search {
    pub(crate) query: String,
    #[arg(long, default_value_t = 50)]
    pub(crate) limit: u32,
    #[arg(long)]
    pub(crate) language: Option<String>,
    #[arg(long)]
    pub(crate) newest_first: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Conversations {
    #[arg(long, default_value = "all", value_parser = VIEWS)]
    pub(crate) view: String,
    #[arg(long, default_value_t = 100)]
    pub(crate) limit: u32,
    #[arg(long)]
    pub(crate) after: Option<String>,
    #[arg(long, default_value = "deadline", value_parser = SORTS)]
    pub(crate) sort: String,
    #[arg(long)]
    pub(crate) language: Option<String>,
    #[arg(long)]
    pub(crate) queue: Option<QueueId>,
    #[arg(long)]
    pub(crate) customer: Option<CustomerId>,
}

#[derive(Debug, Args)]
pub(crate) struct Reply {
    pub(crate) id: ConversationId,
    #[arg(long, value_name = "FILE")]
    pub(crate) text_file: PathBuf,
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) to: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) cc: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) bcc: Vec<String>,
    #[arg(long)]
    pub(crate) resolve: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Note {
    pub(crate) id: ConversationId,
    #[arg(long, value_name = "FILE")]
    pub(crate) text_file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Assign {
    pub(crate) id: ConversationId,
    #[arg(long, value_name = "PERSON")]
    pub(crate) to: Option<String>,
    #[arg(long, conflicts_with = "to")]
    pub(crate) nobody: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Label {
    pub(crate) id: ConversationId,
    #[arg(long, value_name = "LABEL")]
    pub(crate) add: Vec<String>,
    #[arg(long, value_name = "LABEL")]
    pub(crate) remove: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Outbox {
    List,
    Revoke { id: OutboxId },
}

#[derive(Debug, Subcommand)]
pub(crate) enum User {
    Add {
        name: String,
        #[arg(long, required = true)]
        role: Vec<String>,
        #[arg(long)]
        region: Vec<Region>,
        #[arg(long)]
        language: Vec<String>,
    },
    Accept,
    List,
    Suspend {
        #[arg(value_name = "PERSON")]
        who: String,
    },
    Activate {
        #[arg(value_name = "PERSON")]
        who: String,
    },
    Remove {
        #[arg(value_name = "PERSON")]
        who: String,
        #[arg(long, value_name = "TEXT")]
        why: String,
    },
    Reset {
        #[arg(value_name = "PERSON")]
        who: String,
        #[arg(long, value_parser = RESETS)]
        what: String,
        #[arg(long, value_name = "TEXT")]
        why: String,
    },
    Import {
        #[arg(value_name = "FILE")]
        list: PathBuf,
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Approve {
    #[arg(value_name = "ID")]
    pub(crate) approval: ApprovalId,
    #[arg(long)]
    pub(crate) reject: bool,
    #[arg(long, conflicts_with = "reject")]
    pub(crate) carry_out: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Device {
    List,
    Name {
        device: DeviceId,
        title: String,
    },
    Revoke {
        device: DeviceId,
    },
    Request {
        title: String,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Approve {
        #[arg(value_name = "FILE")]
        request: PathBuf,
        #[arg(long, value_name = "DIGITS")]
        fingerprint: String,
        #[arg(long)]
        region: Vec<Region>,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Finish {
        #[arg(value_name = "FILE")]
        package: PathBuf,
    },
}

const FACTORS: [&str; 1] = ["totp"];

#[derive(Debug, Subcommand)]
pub(crate) enum Factor {
    List,
    Enrol {
        #[arg(value_parser = FACTORS)]
        kind: String,
    },
    Confirm {
        #[arg(long, default_value = "TOTP", value_name = "NAME")]
        called: String,
    },
    Codes,
    Remove {
        factor: Option<FactorId>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Session {
    Start,
    List,
    End {
        session: Option<SessionId>,
    },
    /// What `start` leaves behind.
    #[command(hide = true)]
    Hold,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Role {
    List,
    Show {
        role: String,
    },
    Save {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Test {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Delete {
        role: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Why {
    #[arg(value_name = "PERSON")]
    pub(crate) who: String,
    pub(crate) action: String,
    pub(crate) resource: String,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    Verify,
    List {
        #[arg(long, default_value = "")]
        query: String,
        #[arg(long, default_value_t = 100)]
        limit: u32,
        #[arg(long, default_value_t = 0)]
        offset: u32,
        #[arg(long)]
        vault: Option<VaultName>,
    },
    Checkpoint {
        #[arg(long)]
        vault: Option<VaultName>,
    },
    Key {
        #[arg(long)]
        vault: Option<VaultName>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Vault {
    Check,
    Backup {
        #[arg(value_name = "DIR")]
        directory: PathBuf,
    },
    Restore {
        #[arg(value_name = "DIR")]
        directory: PathBuf,
    },
}
