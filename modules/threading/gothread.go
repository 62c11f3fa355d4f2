package threading

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Start starts a thread that runs f, for other modules. An exception that f returns goes
// to threading.excepthook.
func Start(th *object.Thread, name string, f func(th *object.Thread) error) (*Thread, error) {
	daemon := Current(th).isDaemon()
	t := native.New[*Thread](th.Runtime, threadClass)
	t.phase, t.name, t.daemon, t.body = phaseInitial, name, daemon, f
	t.call = call{target: object.None, args: object.NewTuple(nil).Value(), kwargs: object.NewDict(0).Value()}
	return t, t.start(th)
}

// Join waits until the thread ends.
func (t *Thread) Join(th *object.Thread) error { return t.join(th, object.None) }

// AtShutdown has f called when the main thread ends, before the interpreter waits for its other threads.
func AtShutdown(rt *object.Runtime, f func(th *object.Thread) error) {
	s := stateOf(rt)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.atExit = append(s.atExit, f)
}
