package park

import "sync"

// List is a queue of waiters. It is guarded by a lock of its owner, which every
// method needs held. The zero List is empty.
type List struct {
	head, tail *Waiter
	n          int
}

// Len returns the number of waiters.
func (l *List) Len() int { return l.n }

// Front returns the waiter that came first, nil if there is none.
func (l *List) Front() *Waiter { return l.head }

// PushBack adds a waiter that is in no list.
func (l *List) PushBack(w *Waiter) {
	w.list, w.prev, w.next = l, l.tail, nil
	if l.tail == nil {
		l.head = w
	} else {
		l.tail.next = w
	}
	l.tail = w
	l.n++
}

// PushFront adds a waiter in front of all others.
func (l *List) PushFront(w *Waiter) {
	w.list, w.prev, w.next = l, nil, l.head
	if l.head == nil {
		l.tail = w
	} else {
		l.head.prev = w
	}
	l.head = w
	l.n++
}

// Pop takes the first waiter off the list, to be granted; nil if there is none.
func (l *List) Pop() *Waiter {
	w := l.head
	if w != nil {
		l.Remove(w)
	}
	return w
}

// Remove takes w off the list, and reports whether it was there: if not, it was
// granted or is about to be.
func (l *List) Remove(w *Waiter) bool {
	if w.list != l {
		return false
	}
	if w.prev == nil {
		l.head = w.next
	} else {
		w.prev.next = w.next
	}
	if w.next == nil {
		l.tail = w.prev
	} else {
		w.next.prev = w.prev
	}
	w.list, w.prev, w.next = nil, nil, nil
	l.n--
	return true
}

// Chain is a number of waiters that were taken off a list together.
type Chain struct{ head, tail *Waiter }

// Add adds a waiter that was taken off its list.
func (c *Chain) Add(w *Waiter) {
	if c.tail == nil {
		c.head = w
	} else {
		c.tail.next = w
	}
	c.tail = w
}

// Take takes up to n waiters off the list, the first ones; all if n is negative.
func (l *List) Take(n int) Chain {
	if n < 0 || n >= l.n {
		c := Chain{l.head, l.tail}
		for w := l.head; w != nil; w = w.next {
			w.list = nil
		}
		*l = List{}
		return c
	}
	var c Chain
	for ; n > 0; n-- {
		c.Add(l.Pop())
	}
	return c
}

// Grant ends the wait of each; the lock of the list's owner need not be held.
func (c Chain) Grant() {
	for w := c.head; w != nil; {
		next := w.next
		w.next, w.prev = nil, nil
		w.Grant()
		w = next
	}
}

// Block adds w to the list and waits as Waiter.Wait does. It is called with mu,
// the lock of the list's owner, held, and returns without it.
func (l *List) Block(mu sync.Locker, w *Waiter) (granted bool, err error) {
	l.PushBack(w)
	mu.Unlock()
	if granted, err = w.Wait(); granted {
		return true, err
	}
	return l.leave(mu, w), err
}

// Finish is the second half of Block, for callers that do more between the two.
func (l *List) Finish(mu sync.Locker, w *Waiter) (granted bool, err error) {
	if granted, err = w.Wait(); granted {
		return true, err
	}
	return l.leave(mu, w), err
}

// leave takes w off the list; it returns true if w was granted by then.
func (l *List) leave(mu sync.Locker, w *Waiter) bool {
	mu.Lock()
	defer mu.Unlock()
	return !l.Remove(w)
}

// Next returns the waiter behind w in its list, nil if w is the last.
func (w *Waiter) Next() *Waiter { return w.next }
