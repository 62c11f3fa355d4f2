package interp

import (
	"cmp"
	"io"
	"slices"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// ThreadInfo says what a script thread is doing at some moment.
type ThreadInfo = object.ThreadInfo

// answerTime is how long Threads waits for threads that run.
const answerTime = 100 * time.Millisecond

// Threads returns what every thread that runs scripts is doing: those that scripts started, and host
// calls. It takes up to 100 ms, as long as a thread is in native code that does not tell its place. Any goroutine may
// call it, also while scripts run.
func (in *Interp) Threads() []ThreadInfo { return in.threadInfos(nil) }

// DumpThreads writes what Threads returns, for people.
func (in *Interp) DumpThreads(w io.Writer) error {
	_, err := io.WriteString(w, object.FormatThreads(in.Threads(), 0))
	return err
}

// look is one thread while its place is being asked for.
type look struct {
	thread *thread // Interp.mu guards its fields: the main thread's is used anew by each call
	th     *object.Thread
	info   ThreadInfo
	answer chan []object.FrameInfo // nil when the place is known; closed when the thread ends
	ended  bool
}

// threadInfos is Threads for a thread that asks, nil if none does.
func (in *Interp) threadInfos(asker *object.Thread) []ThreadInfo {
	if asker != nil { // others can look at it meanwhile
		w := &object.Waiting{Kind: "threads", Since: time.Now(), External: true}
		defer asker.SetWaiting(asker.SetWaiting(w))
	}
	in.mu.Lock()
	looks := make([]*look, 0, in.alive())
	names := make(map[int64]string, in.alive())
	for t := range in.running {
		l := &look{thread: t, th: t.th, info: ThreadInfo{ID: t.th.ID, Name: t.th.Name(), Main: t.th.Main, Daemon: t.daemon}}
		looks, names[t.th.ID] = append(looks, l), l.info.Name
	}
	in.mu.Unlock()
	slices.SortFunc(looks, func(a, b *look) int { return cmp.Compare(a.th.ID, b.th.ID) })
	for _, l := range looks {
		switch {
		case l.th == asker:
			l.info.Frames, l.info.Known = l.th.Engine.Frames(l.th), true
		case !in.lookAtBlocked(l, names):
			in.ask(l)
		}
	}
	in.collect(looks, names)
	list := make([]ThreadInfo, 0, len(looks))
	for _, l := range looks {
		if !l.ended {
			list = append(list, l.info)
		}
	}
	return list
}

// lookAtBlocked reads the place of a thread that is blocked, and returns false if it is not.
func (in *Interp) lookAtBlocked(l *look, names map[int64]string) bool {
	var what *object.Waiting
	if !l.th.Frozen(func(w *object.Waiting) {
		what, l.info.Frames, l.info.Known = w, l.th.Engine.Frames(l.th), true
	}) {
		return false
	}
	l.info.Waits, l.info.Since = describeWait(in.rt, what, names), what.Since
	return true
}

// ask asks a running thread for its place, which it tells at its next safepoint.
func (in *Interp) ask(l *look) {
	l.answer = make(chan []object.FrameInfo, 1)
	in.mu.Lock()
	if in.find(l.th) == l.thread {
		l.thread.asked = append(l.thread.asked, l.answer)
	} else {
		close(l.answer)
	}
	in.mu.Unlock()
	l.th.Request(object.RequestFrames)
}

// collect waits for the answers. A thread can block meanwhile in a way that does not answer.
func (in *Interp) collect(looks []*look, names map[int64]string) {
	late := time.Now().Add(answerTime)
	for pause := 50 * time.Microsecond; ; pause = min(2*pause, 5*time.Millisecond) {
		missing := false
		for _, l := range looks {
			if l.answer == nil {
				continue
			}
			select {
			case frames, ok := <-l.answer:
				l.answer, l.ended = nil, !ok
				l.info.Frames, l.info.Known = frames, true
			default:
				if in.lookAtBlocked(l, names) {
					l.answer = nil
				} else {
					missing = true
				}
			}
		}
		if !missing || time.Now().After(late) {
			return
		}
		time.Sleep(pause)
	}
}

// answer tells who asked where the thread is, on the thread.
func (in *Interp) answer(th *object.Thread) {
	frames := th.Engine.Frames(th)
	in.mu.Lock()
	defer in.mu.Unlock()
	if t := in.find(th); t != nil {
		for _, ch := range t.asked {
			ch <- frames // there is room
		}
		t.asked = nil
	}
}
