//! The connections that read.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, RwLock};

use crypto::Key;
use rusqlite::Connection;

use crate::StoreError;
use crate::connection::{self, Role};

/// Idle connections that are kept; more are opened while more are needed, and closed afterwards.
const KEPT: usize = 3;

/// Readers of one file. The one with the large cache is handed out first.
#[derive(Debug)]
pub(crate) struct Readers {
    path: PathBuf,
    key: RwLock<Key>,
    idle: Mutex<Idle>,
}

#[derive(Debug, Default)]
struct Idle {
    first: Option<Connection>,
    first_is_made: bool,
    spare: Vec<Connection>,
}

impl Readers {
    pub(crate) fn new(path: &Path, key: &Key) -> Self {
        Self { path: path.to_owned(), key: RwLock::new(key.clone()), idle: Mutex::default() }
    }

    /// Runs something with a reader of its own.
    pub(crate) fn with<T, E: From<StoreError>>(
        &self,
        run: impl FnOnce(&mut Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let (mut connection, is_first) = self.take()?;
        let value = run(&mut connection);
        // A connection that met a damaged page may keep failing; a new one costs half a millisecond.
        let is_well = value.is_ok()
            || connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get::<_, i64>(0)).is_ok();
        self.give_back(connection, is_first, is_well);
        value
    }

    /// A connection of its own for a long walk through the file, which is not kept and fills no cache.
    pub(crate) fn apart(&self) -> Result<Connection, StoreError> {
        self.open(Role::SpareReader)
    }

    /// Closes those that nobody uses now.
    pub(crate) fn close(&self) {
        *self.idle.lock().unwrap_or_else(PoisonError::into_inner) = Idle::default();
    }

    /// From now on the file has another key.
    pub(crate) fn change_key(&self, key: &Key) {
        *self.key.write().unwrap_or_else(PoisonError::into_inner) = key.clone();
        self.close();
    }

    fn open(&self, role: Role) -> Result<Connection, StoreError> {
        connection::open(&self.path, &self.key.read().unwrap_or_else(PoisonError::into_inner), role)
    }

    fn take(&self) -> Result<(Connection, bool), StoreError> {
        let role = {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(connection) = idle.first.take() {
                return Ok((connection, true));
            }
            if idle.first_is_made {
                if let Some(connection) = idle.spare.pop() {
                    return Ok((connection, false));
                }
                Role::SpareReader
            } else {
                idle.first_is_made = true;
                Role::Reader
            }
        };
        let is_first = role == Role::Reader;
        match self.open(role) {
            Ok(connection) => Ok((connection, is_first)),
            Err(error) => {
                if is_first {
                    self.idle.lock().unwrap_or_else(PoisonError::into_inner).first_is_made = false;
                }
                Err(error)
            }
        }
    }

    fn give_back(&self, connection: Connection, is_first: bool, is_well: bool) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_well {
            idle.first_is_made &= !is_first;
        } else if is_first {
            idle.first = Some(connection);
        } else if idle.spare.len() < KEPT {
            idle.spare.push(connection);
        }
    }
}
