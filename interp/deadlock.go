package interp

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// blocked is a thread that waits for another one, as idle finds it.
type blocked struct {
	*thread
	w *object.Waiting
}

// idle is what the last thread that was awake calls before it sleeps, or when it has ended: if all
// that are left wait for each other, they get DeadlockError.
//
// Nothing is wrong as long as the host could still call in, which it can unless it waits for the scripts itself: in a
// call, or in Wait.
func (in *Interp) idle() {
	in.mu.Lock()
	defer in.mu.Unlock()
	moment, settled := in.rt.Settled()
	if !settled || in.closed {
		return
	}
	list := make([]blocked, 0, in.alive())
	calls, lasting := 0, 0
	for t := range in.running {
		w := t.th.Waiting()
		if w == nil || !w.Forever() || t.th.Requests()&^object.RequestStep != 0 {
			return // it can go on, or something has woken it by now
		}
		list = append(list, blocked{t, w})
		if t.call {
			calls++
		}
		if !t.daemon {
			lasting++
		}
	}
	if calls == 0 && (in.awaiting == 0 || lasting == 0) {
		return
	}
	if now, _ := in.rt.Settled(); now != moment {
		return // some thread ran meanwhile: the next one to sleep looks again
	}
	in.deadlocked = in.deadlocked || calls == 0
	in.breakDeadlock(list)
}

// breakDeadlock raises DeadlockError in the threads; the first of them, the main thread or the oldest, also gets the
// tracebacks of all. A daemon that nobody keeps from going on, such as one that waits for
// work, is left alone: it would die of the mistakes of others. in.mu is held.
func (in *Interp) breakDeadlock(list []blocked) {
	slices.SortFunc(list, func(a, b blocked) int { return cmp.Compare(a.th.ID, b.th.ID) })
	text, note := in.waitGraph(list), stacks(list)
	for _, b := range list {
		if !b.daemon || b.w.Owner != nil {
			b.deadlock = &deadlock{text, note}
			b.th.Request(object.RequestDeadlock)
			note = ""
		}
	}
}

// deadlock is what a DeadlockError says, and a note for it.
type deadlock struct{ text, note string }

// stacks returns the tracebacks of the threads, "" if there is but one.
func stacks(list []blocked) string {
	if len(list) < 2 {
		return ""
	}
	var infos []ThreadInfo
	for _, b := range list[:min(len(list), graphLines)] {
		info := ThreadInfo{ID: b.th.ID, Name: b.th.Name(), Known: true}
		b.th.Frozen(func(*object.Waiting) { info.Frames = b.th.Engine.Frames(b.th) })
		infos = append(infos, info)
	}
	return "\n" + object.FormatThreads(infos, 0)
}

// deadlockError returns the exception that idle has left for a thread, on the thread.
func (in *Interp) deadlockError(th *object.Thread) error {
	in.mu.Lock()
	var d *deadlock
	if t := in.find(th); t != nil {
		d, t.deadlock = t.deadlock, nil
	}
	in.mu.Unlock()
	if d == nil {
		return nil
	}
	e := object.NewException(object.DeadlockError, object.Str(d.text))
	if d.note != "" {
		notes := object.NewList([]object.Value{object.Str(d.note)})
		if err := object.SetAttr(th, e.Value(), "__notes__", notes.Value()); err != nil {
			return err
		}
	}
	return e
}

// Deadlocked reports whether Wait or Shutdown found that the threads they waited for were in a deadlock.
func (in *Interp) Deadlocked() bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	return in.deadlocked
}

// graphLines is how many threads a DeadlockError lists.
const graphLines = 100

// waitGraph says of each thread what it waits for, where, and who has that; in.mu is held.
func (in *Interp) waitGraph(list []blocked) string {
	names := make(map[int64]string, len(list))
	for _, b := range list {
		names[b.th.ID] = b.th.Name()
	}
	var text strings.Builder
	text.WriteString("all threads wait for ever")
	for i, b := range list {
		if i == graphLines {
			fmt.Fprintf(&text, "\n  ... and %d more", len(list)-i)
			break
		}
		text.WriteString("\n  " + b.th.Name() + " waits for " + describeWait(in.rt, b.w, names))
	}
	return text.String()
}

// describeWait says what a thread waits for, where, and who has that. It runs no script code. names are those of the
// threads that run, by ID.
func describeWait(rt *object.Runtime, w *object.Waiting, names map[int64]string) string {
	text := w.Kind
	if w.Object.IsSet() {
		t := w.Object.Type()
		text += " <" + t.Name() + " at " + object.Address(w.Object) + ">"
	}
	taken, isTaken := w.Owner.(object.Taken)
	if w.Owner != nil && !isTaken {
		if id := w.Owner.OwnerID(); id != 0 {
			text += " of " + threadName(id, names)
		}
	}
	if at := rt.SiteText(w.Site); at != "" {
		text += " at " + at
	}
	if !isTaken {
		return text
	}
	if id, at := taken.TakenBy(); id != 0 {
		text += ", held by " + threadName(id, names)
		if place := rt.SiteText(at); place != "" {
			text += ", who took it at " + place
		}
	}
	return text
}

func threadName(id int64, names map[int64]string) string {
	if name, ok := names[id]; ok {
		return name
	}
	return fmt.Sprintf("thread %d, which has ended", id)
}
