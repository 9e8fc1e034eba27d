//! Types that contain themselves: Rust needs a `Box` somewhere on the way round. Lists and maps are one already.

use crate::ir::{Ref, Shape, Type, TypeId};

/// Marks every field that leads back to its own type.
pub(super) fn box_cycles(types: &mut [Type]) {
    let group = groups(types);
    for index in 0..types.len() {
        let own = group[index];
        if let Shape::Object(object) = &mut types[index].shape {
            for field in &mut object.fields {
                if let Ref::Named(TypeId(target)) = field.ty {
                    field.boxed = group[target] == own;
                }
            }
        }
    }
}

/// For each type, the number of the group of types that contain one another. A type that does not contain itself is alone,
/// and no field of its own leads to it.
fn groups(types: &[Type]) -> Vec<usize> {
    let inner: Vec<Vec<usize>> = types.iter().map(|ty| contained(&ty.shape)).collect();
    // Tarjan's algorithm with a stack of its own, so that a long chain of types cannot exhaust the program's.
    let mut state = Search {
        index: vec![usize::MAX; types.len()],
        low: vec![0; types.len()],
        group: vec![usize::MAX; types.len()],
        open: Vec::new(),
        next: 0,
        groups: 0,
    };
    for start in 0..types.len() {
        if state.index[start] == usize::MAX {
            state.visit(start, &inner);
        }
    }
    state.group
}

struct Search {
    index: Vec<usize>,
    low: Vec<usize>,
    group: Vec<usize>,
    open: Vec<usize>,
    next: usize,
    groups: usize,
}

impl Search {
    fn enter(&mut self, node: usize) {
        self.index[node] = self.next;
        self.low[node] = self.next;
        self.next += 1;
        self.open.push(node);
    }

    fn visit(&mut self, start: usize, inner: &[Vec<usize>]) {
        let mut path = vec![(start, 0)];
        self.enter(start);
        while let Some((node, edge)) = path.last_mut() {
            let node = *node;
            match inner[node].get(*edge).copied() {
                Some(next) => {
                    *edge += 1;
                    if self.index[next] == usize::MAX {
                        self.enter(next);
                        path.push((next, 0));
                    } else if self.group[next] == usize::MAX {
                        self.low[node] = self.low[node].min(self.index[next]);
                    }
                }
                None => {
                    path.pop();
                    if let Some((parent, _)) = path.last() {
                        self.low[*parent] = self.low[*parent].min(self.low[node]);
                    }
                    self.leave(node);
                }
            }
        }
    }

    fn leave(&mut self, node: usize) {
        if self.low[node] != self.index[node] {
            return;
        }
        while let Some(member) = self.open.pop() {
            self.group[member] = self.groups;
            if member == node {
                break;
            }
        }
        self.groups += 1;
    }
}

/// The types that stand in a type without a list or map between.
fn contained(shape: &Shape) -> Vec<usize> {
    let target = |ty: &Ref| match ty {
        Ref::Named(TypeId(target)) => Some(*target),
        _ => None,
    };
    match shape {
        Shape::Object(object) => {
            object.fields.iter().filter_map(|field| target(&field.ty)).collect()
        }
        Shape::Switch(switch) => switch.cases.iter().map(|case| case.ty.0).collect(),
        Shape::Union(union) => union.arms.iter().filter_map(|arm| target(&arm.ty)).collect(),
        Shape::Enum(_) => Vec::new(),
    }
}
