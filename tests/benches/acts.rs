//! An act with its record, against the same rows in plain SQLite with the same durability.

use anyhow::Result;
use app::acts::{AssignConversations, ListConversations};
use rusqlite::Connection;
use testkit::World;

use crate::mails;
use crate::runner::{Figure, Scale, compare, wall_us};

const ACTS: usize = 200;

fn plain(folder: &std::path::Path) -> Result<Connection> {
    let plain = Connection::open(folder.join("plain.db"))?;
    plain.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
         CREATE TABLE conversation (id INTEGER PRIMARY KEY, owner INTEGER, version INTEGER, sealed BLOB);
         CREATE TABLE history (id INTEGER PRIMARY KEY, conversation INTEGER, at INTEGER, kind TEXT, detail BLOB);
         CREATE TABLE undo (id INTEGER PRIMARY KEY, person INTEGER, at INTEGER, before BLOB);
         CREATE TABLE log_leaf (id INTEGER PRIMARY KEY, at INTEGER, leaf BLOB);
         CREATE TABLE log_hash (id INTEGER PRIMARY KEY, hash BLOB);
         CREATE TABLE log (id INTEGER PRIMARY KEY, checkpoint TEXT);
         INSERT INTO log VALUES (1, '');",
    )?;
    for n in 0..1_000 {
        plain.execute("INSERT INTO conversation VALUES (?1, NULL, 1, ?2)", (n, vec![7_u8; 400]))?;
    }
    Ok(plain)
}

pub fn row(_: &Scale) -> Result<Vec<Figure>> {
    let world = World::founded("eu");
    let all: Vec<Vec<u8>> = (0..1_000).map(|n| mails::mail(n * 4).into_bytes()).collect();
    let _ = world.import(&all);
    let me = world.founder();
    let page = me.call(ListConversations { limit: 500, ..ListConversations::default() }).map_err(anyhow_of)?;
    let ids: Vec<_> = page.conversations.iter().map(|row| row.id).collect();
    let desk = world.desk();
    let mut plain = plain(&desk)?;
    let mut turn = 0_i64;
    let mut serial = 0_i64;
    let ours = || {
        turn += 1;
        let to = (turn % 2 == 1).then_some(me.id);
        let us = wall_us(|| {
            for id in ids.iter().take(ACTS) {
                me.call(AssignConversations { conversations: vec![*id], to }).map_err(anyhow_of)?;
            }
            Ok(())
        })?;
        Ok(us / ACTS as f64)
    };
    let theirs = || {
        let us = wall_us(|| {
            for n in 0..ACTS as i64 {
                serial += 1;
                let act = plain.transaction()?;
                act.execute("UPDATE conversation SET owner = ?2, version = version + 1 WHERE id = ?1", (n, serial))?;
                act.execute("INSERT INTO history VALUES (NULL, ?1, ?2, 'assigned', ?3)", (n, serial, vec![1_u8; 30]))?;
                act.execute("INSERT INTO undo VALUES (NULL, 1, ?1, ?2)", (serial, vec![1_u8; 300]))?;
                act.execute("INSERT INTO log_leaf VALUES (NULL, ?1, ?2)", (serial, vec![1_u8; 600]))?;
                act.execute("INSERT INTO log_hash VALUES (NULL, ?1)", [vec![1_u8; 32]])?;
                act.execute("INSERT INTO log_hash VALUES (NULL, ?1)", [vec![2_u8; 32]])?;
                act.execute("UPDATE log SET checkpoint = ?1", [format!("{serial:0>300}")])?;
                act.commit()?;
            }
            Ok(())
        })?;
        Ok(us / ACTS as f64)
    };
    Ok(vec![compare("assign one, with its record, wall", "the same rows in plain SQLite", "—", ours, theirs)?])
}

/// What the Door answers, as an error of the runner's kind.
pub fn anyhow_of(error: app::WireError) -> anyhow::Error {
    anyhow::anyhow!("{error:?}")
}
