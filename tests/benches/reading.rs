//! Opening a conversation, pages of long lists, search: how they grow.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::rc::Rc;

use anyhow::{Context, Result};
use app::acts::{ListConversations, OpenConversation, Search};
use testkit::{Person, World};

use crate::acts::anyhow_of;
use crate::mails;
use crate::runner::{Figure, Scale, compare, figure, thread_us};

/// A world with so many messages; each a conversation of its own where `apart`.
fn filled(count: usize, apart: bool) -> World {
    let world = World::founded("eu");
    let step = if apart { 4 } else { 1 };
    let batch = 5_000;
    for start in (0..count).step_by(batch) {
        let all: Vec<Vec<u8>> = (start..count.min(start + batch)).map(|n| mails::mail(n * step).into_bytes()).collect();
        let _ = world.import(&all);
        // What was read is of no use any more, and a million files are many.
        drop(std::fs::remove_dir_all(world.desk()));
    }
    world
}

/// Worlds of threads, made once for all rows of a run.
#[derive(Default)]
pub struct Worlds(RefCell<BTreeMap<usize, Rc<World>>>);

impl Worlds {
    fn of(&self, count: usize) -> Rc<World> {
        let mut made = self.0.borrow_mut();
        Rc::clone(made.entry(count).or_insert_with(|| Rc::new(filled(count, false))))
    }
}

fn page(offset: usize) -> ListConversations {
    ListConversations { limit: 100, offset: u32::try_from(offset).unwrap_or_default(), ..ListConversations::default() }
}

/// The median cost of a call, in microseconds of this thread.
fn cost(times: usize, mut call: impl FnMut() -> Result<()>) -> Result<f64> {
    let mut all = Vec::new();
    for _ in 0..times {
        all.push(thread_us(&mut call)?);
    }
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().context("nothing was measured")
}

fn list_us(me: &Person, offset: usize) -> Result<f64> {
    cost(15, || {
        black_box(me.call(page(offset)).map_err(anyhow_of)?);
        Ok(())
    })
}

pub fn list(scale: &Scale) -> Result<Vec<Figure>> {
    let small = filled(1_000, true);
    let mut figures = Vec::new();
    for count in scale.sizes().iter().copied().filter(|count| *count > 1_000) {
        let world = filled(count, true);
        for (place, offset) in [("first", 0), ("middle", count / 2), ("last", count - 100)] {
            figures.push(compare(
                format!("{place} page of a list of {count}"),
                "first page of 1000",
                "≤ 1.1",
                || list_us(world.founder(), offset),
                || list_us(small.founder(), 0),
            )?);
        }
    }
    Ok(figures)
}

fn open_us(world: &World) -> Result<f64> {
    let me = world.founder();
    let first = me.call(page(0)).map_err(anyhow_of)?;
    let ids: Vec<_> = first.conversations.iter().map(|row| row.id).collect();
    let mut at = 0;
    cost(60, || {
        at += 1;
        let conversation = *ids.get(at % ids.len()).context("no conversation")?;
        black_box(me.call(OpenConversation { conversation }).map_err(anyhow_of)?);
        Ok(())
    })
}

pub fn open(scale: &Scale) -> Result<Vec<Figure>> {
    let small = scale.worlds.of(1_000);
    // The same four mails, parsed and nothing else: what a program without a vault would do to show them.
    let texts: Vec<String> = (0..4).map(mails::mail).collect();
    let parse = || {
        thread_us(|| {
            for text in &texts {
                black_box(mail_parser::MessageParser::default().parse(text.as_bytes()));
            }
            Ok(())
        })
    };
    let ours = || open_us(&small);
    let mut figures = vec![compare("open a conversation of four mails", "parsing its mails", "—", ours, parse)?];
    for count in scale.sizes().iter().copied().filter(|count| *count > 1_000) {
        let large = scale.worlds.of(count);
        let what = format!("open a conversation among {count} mails");
        figures.push(compare(what, "among 1000", "≤ 1.1", || open_us(&large), || open_us(&small))?);
    }
    Ok(figures)
}

const QUERY: &str = "番号";

/// What the window asks for; the count ends at a thousand.
fn search_us(me: &Person) -> Result<f64> {
    cost(9, || {
        let query = QUERY.to_owned();
        let query = Search { query, language: None, newest_first: true, limit: 50, count_to: Some(1_000) };
        black_box(me.call(query).map_err(anyhow_of)?);
        Ok(())
    })
}

pub fn search(scale: &Scale) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    let mut before: Option<Rc<World>> = None;
    for count in scale.sizes().iter().copied() {
        let world = scale.worlds.of(count);
        let me = world.founder();
        let texts: Vec<String> = (0..count).map(mails::mail).collect();
        let scan = || texts.iter().filter(|text| text.contains(QUERY)).count();
        let query = QUERY.to_owned();
        let query = Search { query, language: None, newest_first: true, limit: 50, count_to: None };
        let recall = me.call(query).map_err(anyhow_of)?.total as f64 / scan() as f64;
        let what = format!("recall of two ideographs in {count}");
        figures.push(figure(what, "substring scan", "1.0", &mut [recall], &mut [0.0]));
        let scan_us = || {
            thread_us(|| {
                black_box(scan());
                Ok(())
            })
        };
        figures.push(compare(format!("newest 50 of {count}"), "substring scan", "—", || search_us(me), scan_us)?);
        if let Some(before) = before {
            let what = format!("newest 50 of {count}");
            let tenth = || search_us(before.founder());
            figures.push(compare(what, "of a tenth", "≤ 2", || search_us(me), tenth)?);
        }
        before = Some(world);
    }
    Ok(figures)
}
