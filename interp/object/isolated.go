package object

import "context"

// Isolated is another interpreter in this process, which shares no objects with the one that made it.
type Isolated struct {
	// Do calls f with a thread of the interpreter, as Interp.Do does.
	Do func(ctx context.Context, f func(th *Thread) error) error
	// Close ends its threads; it can be called more than once.
	Close func()
}
