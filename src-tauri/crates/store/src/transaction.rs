//! What a use case is handed: a consistent view to read, or one transaction to write.

use std::ops::Deref;

use kernel::{Region, VaultName};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Params, Row};

use crate::StoreError;
use crate::milestones::Milestones;
use crate::table::tally::Move;

/// A consistent view of one vault. Whatever others commit meanwhile is not in it.
#[derive(Debug)]
pub struct Snapshot<'c> {
    connection: &'c Connection,
    vault: VaultName,
    milestones: Option<&'c Milestones>,
}

/// One transaction that writes. It reads as a snapshot does, and sees its own writes.
#[derive(Debug)]
pub struct Tx<'c> {
    view: Snapshot<'c>,
    moves: Vec<Move>,
}

impl<'c> Deref for Tx<'c> {
    type Target = Snapshot<'c>;

    fn deref(&self) -> &Snapshot<'c> {
        &self.view
    }
}

impl<'c> Snapshot<'c> {
    pub(crate) const fn new(connection: &'c Connection, vault: VaultName) -> Self {
        Self { connection, vault, milestones: None }
    }

    /// With what is remembered of the places in long lists.
    pub(crate) const fn along(mut self, milestones: &'c Milestones) -> Self {
        self.milestones = Some(milestones);
        self
    }

    pub(crate) const fn milestones(&self) -> Option<&'c Milestones> {
        self.milestones
    }

    /// The vault that is read.
    #[must_use]
    pub const fn vault(&self) -> VaultName {
        self.vault
    }

    /// The region whose customers are kept here.
    ///
    /// # Errors
    /// In the organisation's vault, which has none.
    pub fn home(&self) -> Result<Region, StoreError> {
        self.vault.region().ok_or(StoreError::NotPermitted)
    }

    /// The row of an id, which must be at home here.
    pub(crate) fn row_of(&self, region: Region, number: i64, what: &'static str) -> Result<i64, StoreError> {
        if self.vault.region() == Some(region) { Ok(number) } else { Err(StoreError::NoSuch { what }) }
    }

    pub(crate) const fn connection(&self) -> &'c Connection {
        self.connection
    }

    pub(crate) fn statement(&self, sql: &str) -> Result<CachedStatement<'c>, StoreError> {
        Ok(self.connection.prepare_cached(sql)?)
    }

    /// The one row that the statement finds, if any.
    pub(crate) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        Ok(self.statement(sql)?.query_row(params, read).optional()?)
    }

    /// All rows that the statement finds.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.statement(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The number that the statement yields; 0 when it yields none.
    pub(crate) fn number(&self, sql: &str, params: impl Params) -> Result<i64, StoreError> {
        Ok(self.one(sql, params, |row| row.get::<_, Option<i64>>(0))?.flatten().unwrap_or(0))
    }
}

impl<'c> Tx<'c> {
    pub(crate) const fn new(connection: &'c Connection, vault: VaultName) -> Self {
        Self { view: Snapshot::new(connection, vault), moves: Vec::new() }
    }

    /// Notes that a conversation moved in the lists.
    pub(crate) fn moved(&mut self, step: Move) {
        self.moves.push(step);
    }

    pub(crate) fn into_moves(self) -> Vec<Move> {
        self.moves
    }

    /// Carries out a statement; how many rows it changed.
    pub(crate) fn run(&mut self, sql: &str, params: impl Params) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(params)?)
    }

    /// Carries out a statement that must change a row.
    pub(crate) fn run_one(&mut self, what: &'static str, sql: &str, params: impl Params) -> Result<(), StoreError> {
        if self.run(sql, params)? == 0 { Err(StoreError::NoSuch { what }) } else { Ok(()) }
    }
}
