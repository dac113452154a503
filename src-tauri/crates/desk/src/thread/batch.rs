//! REFERENCES of RFC 5256: all messages at once, trees out.

use std::collections::{BTreeMap, HashMap};

use kernel::Timestamp;

use super::subject::{BaseSubject, Prefixes, base_subject};

/// What threading must know of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mail<'a> {
    /// Its id without angle brackets.
    pub message_id: Option<&'a str>,
    /// The ids that it follows, oldest first: References, or else the first of In-Reply-To.
    pub references: &'a [String],
    /// Its subject, decoded.
    pub subject: &'a str,
    /// When it was sent, or else when it arrived.
    pub sent: Timestamp,
}

/// A message with what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its place among the messages given; `None` for one that others speak of and nobody has.
    pub mail: Option<usize>,
    /// What follows from it, by date.
    pub children: Vec<Node>,
}

impl Node {
    /// The places of all messages in it.
    #[must_use]
    pub fn mails(&self) -> Vec<usize> {
        let mut found = Vec::new();
        let mut waiting = vec![self];
        while let Some(node) = waiting.pop() {
            found.extend(node.mail);
            waiting.extend(&node.children);
        }
        found.sort_unstable();
        found
    }
}

#[derive(Debug, Clone, Default)]
struct Container {
    mail: Option<usize>,
    parent: Option<usize>,
    children: Vec<usize>,
}

/// The forest under construction: a list in which containers know each other by their place.
struct Forest<'a> {
    mails: &'a [Mail<'a>],
    all: Vec<Container>,
    roots: Vec<usize>,
}

/// Threads all messages; the trees come by date.
#[must_use]
pub fn thread(mails: &[Mail<'_>]) -> Vec<Node> {
    let mut forest = Forest { mails, all: Vec::with_capacity(mails.len() * 2), roots: Vec::new() };
    forest.link_references();
    forest.roots = (0..forest.all.len()).filter(|at| forest.parent(*at).is_none()).collect();
    forest.prune();
    forest.sort_roots();
    forest.gather_subjects();
    forest.into_nodes()
}

impl<'a> Forest<'a> {
    fn parent(&self, at: usize) -> Option<usize> {
        self.all.get(at).and_then(|container| container.parent)
    }

    fn children(&self, at: usize) -> &[usize] {
        self.all.get(at).map(|container| container.children.as_slice()).unwrap_or_default()
    }

    fn mail(&self, at: usize) -> Option<&Mail<'a>> {
        self.all.get(at).and_then(|container| container.mail).and_then(|mail| self.mails.get(mail))
    }

    fn is_dummy(&self, at: usize) -> bool {
        self.all.get(at).is_none_or(|container| container.mail.is_none())
    }

    fn add(&mut self, mail: Option<usize>) -> usize {
        self.all.push(Container { mail, ..Container::default() });
        self.all.len() - 1
    }

    /// Step 1.
    fn link_references(&mut self) {
        let mut by_id: HashMap<&'a str, usize> = HashMap::with_capacity(self.mails.len());
        for (number, mail) in self.mails.iter().enumerate() {
            let own = match mail.message_id {
                // An id that another message has is nobody's: this message gets one that nobody refers to.
                Some(id) => match by_id.get(id) {
                    Some(at) if !self.is_dummy(*at) => self.add(Some(number)),
                    Some(at) => {
                        let at = *at;
                        if let Some(container) = self.all.get_mut(at) {
                            container.mail = Some(number);
                        }
                        at
                    }
                    None => {
                        let at = self.add(Some(number));
                        by_id.insert(id, at);
                        at
                    }
                },
                None => self.add(Some(number)),
            };
            let mut last: Option<usize> = None;
            for id in mail.references {
                let at = match by_id.get(id.as_str()) {
                    Some(at) => *at,
                    None => {
                        let at = self.add(None);
                        by_id.insert(id, at);
                        at
                    }
                };
                if let Some(parent) = last
                    && self.parent(at).is_none()
                {
                    self.link(parent, at);
                }
                last = Some(at);
            }
            self.unlink(own);
            if let Some(parent) = last {
                self.link(parent, own);
            }
        }
    }

    /// Makes one the other's child unless that would close a ring.
    fn link(&mut self, parent: usize, child: usize) {
        let mut above = Some(parent);
        while let Some(at) = above {
            if at == child {
                return;
            }
            above = self.parent(at);
        }
        if let Some(container) = self.all.get_mut(child) {
            container.parent = Some(parent);
        }
        if let Some(container) = self.all.get_mut(parent) {
            container.children.push(child);
        }
    }

    fn unlink(&mut self, child: usize) {
        let Some(parent) = self.all.get_mut(child).and_then(|container| container.parent.take()) else { return };
        if let Some(container) = self.all.get_mut(parent) {
            container.children.retain(|at| *at != child);
        }
    }

    /// Step 3: messages that nobody has make place for their children, except at the root for more than one child.
    fn prune(&mut self) {
        let roots = std::mem::take(&mut self.roots);
        // Children before their parents, without recursion.
        let mut order = Vec::with_capacity(self.all.len());
        let mut waiting = roots.clone();
        while let Some(at) = waiting.pop() {
            order.push(at);
            waiting.extend_from_slice(self.children(at));
        }
        for at in order.into_iter().rev() {
            let children =
                self.all.get_mut(at).map(|container| std::mem::take(&mut container.children)).unwrap_or_default();
            let kept = self.promoted(children);
            if let Some(container) = self.all.get_mut(at) {
                container.children = kept;
            }
        }
        for at in roots {
            match (self.is_dummy(at), self.children(at)) {
                (true, []) => {}
                (true, [only]) => self.roots.push(*only),
                _ => self.roots.push(at),
            }
        }
    }

    fn promoted(&self, children: Vec<usize>) -> Vec<usize> {
        let mut kept = Vec::with_capacity(children.len());
        for child in children {
            if self.is_dummy(child) { kept.extend_from_slice(self.children(child)) } else { kept.push(child) }
        }
        kept
    }

    /// The date of a container: its own, or else its first child's.
    fn date(&self, at: usize) -> (Timestamp, usize) {
        match self.all.get(at).and_then(|container| container.mail) {
            Some(mail) => (self.mails.get(mail).map(|mail| mail.sent).unwrap_or_default(), mail),
            None => self.children(at).iter().map(|child| self.date(*child)).min().unwrap_or_default(),
        }
    }

    /// Step 4.
    fn sort_roots(&mut self) {
        let mut roots: Vec<_> = std::mem::take(&mut self.roots).into_iter().map(|at| (self.date(at), at)).collect();
        roots.sort_unstable();
        self.roots = roots.into_iter().map(|(_, at)| at).collect();
    }

    /// The subject of a tree: its root's, or else that of the root's first child.
    fn subject(&self, at: usize) -> BaseSubject {
        let first = self.mail(at).or_else(|| {
            let first = self.children(at).iter().min_by_key(|child| self.date(**child));
            first.and_then(|child| self.mail(*child))
        });
        first.map_or_else(
            || BaseSubject { text: String::new(), is_reply: false },
            |mail| base_subject(mail.subject, Prefixes::Rfc5256),
        )
    }

    /// Step 5.
    fn gather_subjects(&mut self) {
        let subjects: Vec<BaseSubject> = self.roots.iter().map(|at| self.subject(*at)).collect();
        let mut table: HashMap<&str, (usize, bool)> = HashMap::new();
        for (at, subject) in self.roots.iter().zip(&subjects).filter(|(_, subject)| !subject.text.is_empty()) {
            let entry = table.entry(&subject.text).or_insert((*at, subject.is_reply));
            let (held, held_is_reply) = *entry;
            let dummy_wins = !self.is_dummy(held) && self.is_dummy(*at);
            let original_wins = held_is_reply && !subject.is_reply && (self.is_dummy(held) == self.is_dummy(*at));
            if held != *at && (dummy_wins || original_wins) {
                *entry = (*at, subject.is_reply);
            }
        }
        let mut gone = std::collections::HashSet::new();
        let mut replaced: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, subject) in self.roots.clone().into_iter().zip(&subjects) {
            let Some((held, held_is_reply)) = table.get(subject.text.as_str()).copied() else { continue };
            if held == at {
                continue;
            }
            match (self.is_dummy(held), self.is_dummy(at)) {
                (true, true) => {
                    let children =
                        self.all.get_mut(at).map(|own| std::mem::take(&mut own.children)).unwrap_or_default();
                    if let Some(held) = self.all.get_mut(held) {
                        held.children.extend(children);
                    }
                    gone.insert(at);
                }
                (true, false) => {
                    self.adopt(held, at);
                    gone.insert(at);
                }
                _ if subject.is_reply && !held_is_reply => {
                    self.adopt(held, at);
                    gone.insert(at);
                }
                _ => {
                    let dummy = self.add(None);
                    self.adopt(dummy, held);
                    self.adopt(dummy, at);
                    gone.insert(at);
                    replaced.insert(held, dummy);
                    table.insert(&subject.text, (dummy, held_is_reply));
                }
            }
        }
        self.roots = self
            .roots
            .iter()
            .filter(|at| !gone.contains(*at))
            .map(|at| replaced.get(at).copied().unwrap_or(*at))
            .collect();
    }

    fn adopt(&mut self, parent: usize, child: usize) {
        if let Some(container) = self.all.get_mut(parent) {
            container.children.push(child);
        }
    }

    /// Step 6, and out: siblings by date. Children are made before their parents, so that no depth of a thread matters.
    fn into_nodes(self) -> Vec<Node> {
        let mut order = Vec::with_capacity(self.all.len());
        let mut waiting = self.roots.clone();
        while let Some(at) = waiting.pop() {
            order.push(at);
            waiting.extend_from_slice(self.children(at));
        }
        let mut made: HashMap<usize, (Node, (Timestamp, usize))> = HashMap::with_capacity(order.len());
        let take = |made: &mut HashMap<usize, (Node, (Timestamp, usize))>, from: &[usize]| {
            let mut siblings: Vec<_> = from.iter().filter_map(|at| made.remove(at)).collect();
            siblings.sort_by_key(|(_, date)| *date);
            siblings
        };
        for at in order.into_iter().rev() {
            let children = take(&mut made, self.children(at));
            let own = self.all.get(at).and_then(|container| container.mail);
            let date = match own.and_then(|own| self.mails.get(own).map(|mail| (mail.sent, own))) {
                Some(date) => date,
                None => children.first().map(|(_, date)| *date).unwrap_or_default(),
            };
            let children = children.into_iter().map(|(node, _)| node).collect();
            made.insert(at, (Node { mail: own, children }, date));
        }
        take(&mut made, &self.roots).into_iter().map(|(node, _)| node).collect()
    }
}

#[cfg(test)]
mod tests;
