//! The memory of the module. One answer takes and gives back dozens of small pieces, so each size has a list of those that
//! are free; what is larger is left to the allocator below.

#![expect(unsafe_code, reason = "memory is handed out here")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ptr::{NonNull, null_mut};

/// Sizes are rounded up to a multiple of this, which is also how pieces are aligned.
const STEP: usize = 16;

/// Larger pieces are not kept by size.
const MOST: usize = 512;

/// Small pieces are cut from blocks of so many bytes, which are never given back.
const BLOCK: usize = 1 << 15;

/// An allocator for one thread.
///
/// # Examples
/// ```
/// # #[cfg(target_family = "wasm")]
/// #[global_allocator]
/// static HEAP: ventana_heap::Heap = ventana_heap::Heap::new();
/// ```
#[derive(Debug)]
pub struct Heap {
    /// The first free piece of each size.
    free: [Cell<Option<NonNull<Piece>>>; MOST / STEP + 1],
    /// What is left of the last block.
    fresh: Cell<*mut u8>,
    left: Cell<usize>,
}

/// A free piece: it holds where the next one is.
#[derive(Debug)]
struct Piece(Option<NonNull<Piece>>);

// SAFETY: without atomics there is one thread.
#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
unsafe impl Sync for Heap {}

impl Heap {
    /// A heap that has nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            free: [const { Cell::new(None) }; MOST / STEP + 1],
            fresh: Cell::new(null_mut()),
            left: Cell::new(0),
        }
    }

    /// The list for pieces of this layout, and their size; nothing for what is large.
    #[inline]
    fn list(&self, layout: Layout) -> Option<(&Cell<Option<NonNull<Piece>>>, usize)> {
        let steps = layout.size().div_ceil(STEP);
        let list = self.free.get(steps).filter(|_| layout.align() <= STEP)?;
        Some((list, steps * STEP))
    }

    /// A piece that no list has.
    #[cold]
    fn cut(&self, size: usize) -> *mut u8 {
        if self.left.get() < size {
            // SAFETY: a block is not empty.
            let block = unsafe { System.alloc(Layout::new::<Block>()) };
            if block.is_null() {
                return block;
            }
            self.fresh.set(block);
            self.left.set(BLOCK);
        }
        let piece = self.fresh.get();
        // SAFETY: so much of the block is left.
        self.fresh.set(unsafe { piece.add(size) });
        self.left.set(self.left.get() - size);
        piece
    }
}

impl Default for Heap {
    fn default() -> Self {
        Self::new()
    }
}

/// What a block is made of, so that it is aligned as pieces are.
type Block = [u128; BLOCK / STEP];
const _: () = assert!(align_of::<Block>() >= STEP, "pieces are aligned as their block is");

// SAFETY: a piece comes from a block, where it overlaps no other, or from the list of its size, which it leaves; what has no list
// is the business of `System` from beginning to end.
unsafe impl GlobalAlloc for Heap {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Some((list, size)) = self.list(layout) else {
            // SAFETY: as the caller vouches.
            return unsafe { System.alloc(layout) };
        };
        let Some(piece) = list.get() else { return self.cut(size) };
        // SAFETY: what is in a list was given back, and holds where the next one is.
        list.set(unsafe { piece.as_ref() }.0);
        piece.as_ptr().cast()
    }

    #[inline]
    #[expect(clippy::cast_ptr_alignment, reason = "pieces are aligned to more than that")]
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        let Some((list, _)) = self.list(layout) else {
            // SAFETY: as the caller vouches, and it came from there.
            return unsafe { System.dealloc(at, layout) };
        };
        let piece = at.cast::<Piece>();
        // SAFETY: nobody else has it any more, and it is large enough.
        unsafe { piece.write(Piece(list.get())) };
        list.set(NonNull::new(piece));
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as the caller vouches.
        let wanted = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        match (self.list(layout), self.list(wanted)) {
            // SAFETY: as the caller vouches, and it came from there.
            (None, None) => return unsafe { System.realloc(at, layout, size) },
            (Some((_, held)), Some((_, needed))) if held == needed => return at,
            _ => {}
        }
        // SAFETY: as the caller vouches.
        let moved = unsafe { self.alloc(wanted) };
        if !moved.is_null() {
            // SAFETY: both are that long, and nobody has both.
            unsafe {
                at.copy_to_nonoverlapping(moved, layout.size().min(size));
                self.dealloc(at, layout);
            }
        }
        moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A piece that is held, full of one byte.
    struct Held {
        at: *mut u8,
        layout: Layout,
        filling: u8,
    }

    impl Held {
        fn take(heap: &Heap, layout: Layout, filling: u8) -> Self {
            // SAFETY: no layout here is empty.
            let at = unsafe { heap.alloc(layout) };
            assert_eq!(at.addr() % layout.align(), 0);
            // SAFETY: the piece is that long.
            unsafe { at.write_bytes(filling, layout.size()) };
            Self { at, layout, filling }
        }

        /// Whether all of its first bytes are what was put there.
        fn is_whole(&self, length: usize) -> bool {
            // SAFETY: the piece is that long, and was filled.
            (0..length).all(|index| unsafe { self.at.add(index).read() } == self.filling)
        }

        fn resize(&mut self, heap: &Heap, size: usize) {
            let kept = self.layout.size().min(size);
            // SAFETY: it came from there with this layout, and the new size is not zero.
            self.at = unsafe { heap.realloc(self.at, self.layout, size) };
            assert!(self.is_whole(kept));
            self.layout = Layout::from_size_align(size, self.layout.align()).unwrap();
            // SAFETY: the piece is that long.
            unsafe { self.at.write_bytes(self.filling, size) };
        }

        fn give_back(self, heap: &Heap) {
            assert!(self.is_whole(self.layout.size()));
            // SAFETY: it came from there with this layout.
            unsafe { heap.dealloc(self.at, self.layout) };
        }
    }

    fn layout() -> impl Strategy<Value = Layout> {
        let size = prop_oneof![4 => 1_usize..80, 1 => 400_usize..700];
        (size, 0_u32..6).prop_map(|(size, power)| Layout::from_size_align(size, 1 << power).unwrap())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 4 } else { 256 }, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_piece_is_handed_out_twice(steps in proptest::collection::vec((layout(), 0_usize..3, any::<prop::sample::Index>()), 1..120)) {
            let heap = Heap::new();
            let mut held: Vec<Held> = Vec::new();
            for (filling, (layout, action, which)) in (0_u8..).zip(steps) {
                match action {
                    1 if !held.is_empty() => held.swap_remove(which.index(held.len())).give_back(&heap),
                    2 if !held.is_empty() => {
                        let which = which.index(held.len());
                        held[which].resize(&heap, layout.size());
                    }
                    _ => held.push(Held::take(&heap, layout, filling)),
                }
            }
            for held in held {
                held.give_back(&heap);
            }
        }
    }

    #[test]
    fn what_is_given_back_is_handed_out_again() {
        let heap = Heap::new();
        let layout = Layout::from_size_align(40, 8).unwrap();
        let first = Held::take(&heap, layout, 1);
        let at = first.at;
        first.give_back(&heap);
        let again = Held::take(&heap, Layout::from_size_align(48, 8).unwrap(), 2);
        assert_eq!(again.at, at, "of sizes alike");
        again.give_back(&heap);
    }
}
