//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd || solaris)

package poller

import "errors"

var errClosed = errors.New("the interpreter is closed")

// queue is missing: on this system threads can't wait for descriptors.
type queue struct{}

func newQueue() (*queue, error) {
	return nil, errors.New("waiting for file descriptors is not supported on this platform")
}

func (q *queue) close() {}

func (q *queue) arm(int, Events) (bool, error) { return true, nil }

func (q *queue) wait([]Interest) (int, error) { return 0, errClosed }
