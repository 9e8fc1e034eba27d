//! Which nodes of a graph lead back to themselves.

/// For each node the number of its group: nodes that lead to one another share it. A group comes after every group it leads to.
pub(crate) fn groups(edges: &[Vec<usize>]) -> Vec<usize> {
    // Tarjan's algorithm with a stack of its own, so that a long chain of types cannot exhaust the program's.
    let mut state = Search {
        index: vec![usize::MAX; edges.len()],
        low: vec![0; edges.len()],
        group: vec![usize::MAX; edges.len()],
        open: Vec::new(),
        next: 0,
        groups: 0,
    };
    for start in 0..edges.len() {
        if state.index[start] == usize::MAX {
            state.visit(start, edges);
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

    fn visit(&mut self, start: usize, edges: &[Vec<usize>]) {
        let mut path = vec![(start, 0)];
        self.enter(start);
        while let Some((node, edge)) = path.last_mut() {
            let node = *node;
            match edges[node].get(*edge).copied() {
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
