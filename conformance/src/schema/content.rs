//! Whether the children of an element are those that its type has, in their order and number.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::declaration::{Declarations, Element, Key, Particle, Process, Term, Wildcard};

/// A content model of groups that repeat takes time by the square of the children; more than these are not looked at.
const MOST: usize = 5_000;

/// How far the children could be followed, and what would have been allowed there.
#[derive(Debug, Default)]
pub struct Stuck {
    /// Number of the child that does not fit; as many as there are children if some are missing.
    pub at: usize,
    /// What would fit.
    pub expected: BTreeSet<String>,
}

/// Which places between the children can be reached.
type Places = Vec<bool>;

struct Matching<'a> {
    all: &'a Declarations,
    names: &'a [Key],
    stuck: Stuck,
}

/// Follows the children through the particles, one after the other.
pub fn fits(all: &Declarations, particles: &[&Particle], names: &[Key]) -> Result<(), Stuck> {
    let mut matching = Matching {
        all,
        names,
        stuck: Stuck::default(),
    };
    let mut places = vec![false; names.len() + 1];
    places[0] = true;
    for particle in particles {
        places = matching.particle(particle, &places, 0);
    }
    if places.last() == Some(&true) {
        return Ok(());
    }
    // What all particles allow may still be less than what is there.
    let reached = places.iter().rposition(|&place| place).unwrap_or(0);
    if reached > matching.stuck.at {
        matching.stuck = Stuck {
            at: reached,
            expected: BTreeSet::new(),
        };
    }
    Err(matching.stuck)
}

impl Matching<'_> {
    fn particle(&mut self, particle: &Particle, from: &Places, depth: u32) -> Places {
        // A group within itself, which no schema has.
        if depth > 64 {
            return vec![false; from.len()];
        }
        let mut current = from.clone();
        for _ in 0..particle.least {
            current = self.once(&particle.term, &current, depth);
        }
        match particle.most {
            Some(most) => {
                let mut reached = current.clone();
                for _ in particle.least..most {
                    current = self.once(&particle.term, &current, depth);
                    if !unite(&mut reached, &current) {
                        break;
                    }
                }
                reached
            }
            None => self.closure(&particle.term, current, depth),
        }
    }

    /// Any number more of the same.
    fn closure(&mut self, term: &Term, from: Places, depth: u32) -> Places {
        if matches!(term, Term::Element(_) | Term::Reference(_) | Term::Any(_)) {
            let mut reached = from;
            for at in 0..self.names.len() {
                if reached[at] && self.takes(term, at) {
                    reached[at + 1] = true;
                }
            }
            // What could have followed the last one.
            if reached[self.names.len()] {
                self.note(term, self.names.len());
            }
            return reached;
        }
        let mut reached = from.clone();
        let mut current = from;
        if self.names.len() > MOST {
            return vec![true; reached.len()];
        }
        loop {
            current = self.once(term, &current, depth);
            if !unite(&mut reached, &current) {
                return reached;
            }
        }
    }

    fn once(&mut self, term: &Term, from: &Places, depth: u32) -> Places {
        match term {
            Term::Element(_) | Term::Reference(_) | Term::Any(_) => {
                let mut reached = vec![false; from.len()];
                for (at, _) in from.iter().enumerate().filter(|&(_, &place)| place) {
                    if at == self.names.len() {
                        self.note(term, at);
                    } else if self.takes(term, at) {
                        reached[at + 1] = true;
                    }
                }
                reached
            }
            Term::Sequence(inner) => {
                let mut current = from.clone();
                for particle in inner {
                    current = self.particle(particle, &current, depth + 1);
                }
                current
            }
            Term::Choice(inner) => {
                let mut reached = vec![false; from.len()];
                for particle in inner {
                    let places = self.particle(particle, from, depth + 1);
                    unite(&mut reached, &places);
                }
                reached
            }
            Term::All(inner) => self.all(inner, from),
            Term::Group(name) => match self.all.groups.get(name) {
                Some(group) => {
                    let group = Arc::clone(group);
                    self.particle(&group, from, depth + 1)
                }
                None => from.clone(),
            },
        }
    }

    /// Each of them once at most, in any order.
    fn all(&mut self, inner: &[Particle], from: &Places) -> Places {
        let mut reached = vec![false; from.len()];
        for start in (0..from.len()).filter(|&at| from[at]) {
            let mut left: Vec<&Particle> = inner.iter().collect();
            let mut at = start;
            loop {
                if left.iter().all(|particle| particle.least == 0) {
                    reached[at] = true;
                }
                if at == self.names.len() {
                    left.iter().for_each(|particle| self.note(&particle.term, at));
                    break;
                }
                let Some(taken) = left.iter().position(|particle| self.takes(&particle.term, at)) else {
                    break;
                };
                left.remove(taken);
                at += 1;
            }
        }
        reached
    }

    fn takes(&mut self, term: &Term, at: usize) -> bool {
        let takes = self.names.get(at).is_some_and(|name| takes(self.all, term, name));
        if !takes {
            self.note(term, at);
        }
        takes
    }

    fn note(&mut self, term: &Term, at: usize) {
        if at > self.stuck.at {
            self.stuck.at = at;
            self.stuck.expected.clear();
        }
        if at == self.stuck.at {
            let name = match term {
                Term::Element(element) => element.name.1.clone(),
                Term::Reference(name) => name.1.clone(),
                _ => return,
            };
            self.stuck.expected.insert(name);
        }
    }
}

fn takes(all: &Declarations, term: &Term, name: &Key) -> bool {
    match term {
        Term::Element(element) => element.name == *name,
        Term::Reference(head) => {
            head == name
                || all
                    .substitutes
                    .get(head)
                    .is_some_and(|others| others.contains(name))
        }
        Term::Any(wildcard) => wildcard.allowed.allows(&name.0),
        _ => false,
    }
}

/// Adds places to others; whether there was a new one.
fn unite(to: &mut Places, from: &Places) -> bool {
    let mut new = false;
    for (to, from) in to.iter_mut().zip(from) {
        new |= *from && !*to;
        *to |= *from;
    }
    new
}

/// What a child is by the content that it is part of.
pub enum Role {
    Declared(Arc<Element>),
    /// Matched by a wildcard.
    Wild(Process),
    /// Nothing has a place for it.
    Unknown,
}

/// The declaration of a child: XML Schema wants elements of the same name in a content to be of the same type, so the place does not matter.
pub fn role(all: &Declarations, particles: &[&Particle], name: &Key) -> Role {
    let mut wildcard = None;
    for particle in particles {
        if let Some(element) = find(all, particle, name, &mut wildcard, 0) {
            return Role::Declared(element);
        }
    }
    wildcard.map_or(Role::Unknown, |wildcard| Role::Wild(wildcard.process))
}

fn find(
    all: &Declarations,
    particle: &Particle,
    name: &Key,
    wildcard: &mut Option<Wildcard>,
    depth: u32,
) -> Option<Arc<Element>> {
    if depth > 64 {
        return None;
    }
    match &particle.term {
        Term::Element(element) => (element.name == *name).then(|| Arc::clone(element)),
        Term::Reference(_) => takes(all, &particle.term, name)
            .then(|| all.elements.get(name).cloned())
            .flatten(),
        Term::Any(found) => {
            if found.allowed.allows(&name.0) {
                *wildcard = Some(found.clone());
            }
            None
        }
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => inner
            .iter()
            .find_map(|particle| find(all, particle, name, wildcard, depth + 1)),
        Term::Group(group) => {
            let group = all.groups.get(group)?;
            find(all, group, name, wildcard, depth + 1)
        }
    }
}
