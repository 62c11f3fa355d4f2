//go:build !unix

package worker

import (
	"os"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/child"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// Worker is a process that was started, and this process's end of the socket.
type Worker struct {
	Child  *child.Child
	Socket *poller.FD
}

// Inside is what a worker knows of the process that started it.
type Inside struct{ Sentinel *poller.FD }

func unsupported() error {
	return object.Errorf(object.NotImplementedError, "worker processes need a Unix system")
}

// Add adds a descriptor to the message.
func (m *Message) Add(int) (int, error) { return 0, unsupported() }

// Close closes the message's descriptors.
func (m *Message) Close() {}

// Start starts a worker with a message.
func Start(*object.Thread, string, *Message) (*Worker, error) { return nil, unsupported() }

// StartReady is Start with a worker that was started in advance.
func StartReady(*object.Thread, string, *Message, func() (*Message, error)) (*Worker, error) {
	return nil, unsupported()
}

// InsideOf returns what a worker knows, nil in a process that is no worker.
func InsideOf(*object.Runtime) *Inside { return nil }

// Read returns the message that the worker was started with.
func (in *Inside) Read() (string, error) { return "", os.ErrInvalid }

// Receive waits for the next message.
func (in *Inside) Receive(*object.Thread) (string, error) { return "", os.ErrInvalid }

// Take returns a descriptor that was passed.
func (in *Inside) Take(int) (int, bool) { return -1, false }

// Watch has the worker end when the parent process does.
func (in *Inside) Watch(*object.Runtime) error { return nil }
