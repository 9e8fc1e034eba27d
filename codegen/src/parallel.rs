//! The same work on many items, on all processors: the results come back in the order of the items, whoever did which.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What `work` makes of each item, in order.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    on(threads, items, work)
}

/// Threads take one block after the other, so that a few large items do not keep all others waiting.
fn on<T: Sync, R: Send>(threads: usize, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    if threads <= 1 {
        return items.iter().map(work).collect();
    }
    let blocks: Vec<&[T]> = items.chunks((items.len() / threads / 16).max(1)).collect();
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        while let Some((at, block)) = at(&blocks, next.fetch_add(1, Ordering::Relaxed)) {
            done.push((at, block.iter().map(&work).collect::<Vec<R>>()));
        }
        done
    };
    let mut done: Vec<(usize, Vec<R>)> = thread::scope(|scope| {
        let workers: Vec<_> = (1..threads).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for worker in workers {
            done.extend(worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

fn at<T: Copy>(blocks: &[T], index: usize) -> Option<(usize, T)> {
    blocks.get(index).map(|block| (index, *block))
}

#[cfg(test)]
mod tests {
    use super::on;

    #[test]
    fn results_are_in_order_at_any_number_of_threads() {
        for count in [0, 1, 2, 7, 1_000] {
            let items: Vec<usize> = (0..count).collect();
            let expected: Vec<usize> = items.iter().map(|item| item * 3).collect();
            for threads in [0, 1, 2, 3, 16] {
                assert_eq!(on(threads, &items, |item| item * 3), expected, "{count} on {threads}");
            }
        }
    }
}
