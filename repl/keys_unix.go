//go:build unix

package repl

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"sync"

	"golang.org/x/sys/unix"
)

const (
	pasteBegin = "\x1b[200~" // what a terminal sends around pasted text, once it was asked to
	pasteEnd   = "\x1b[201~"
	askPaste   = "\x1b[?2004h"
	stopPaste  = "\x1b[?2004l"
	// pastedTab stands for a tab in pasted text, since the Tab key completes.
	pastedTab = "\ue009"
)

// keys reads what is typed, while a line is edited only and no further than to its end: what comes
// behind is for the script.
type keys struct {
	in, out *os.File
	wake    [2]*os.File // a byte in this pipe ends the waiting for a key

	mu      sync.Mutex // guards the fields below
	changed sync.Cond  // of editing and closed
	editing bool
	closed  bool
	queue   []byte // pasted text that was not delivered yet, with \r at the ends of lines
}

func newKeys(in, out *os.File) (*keys, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	k := &keys{in: in, out: out, wake: [2]*os.File{r, w}}
	k.changed.L = &k.mu
	return k, nil
}

// open lets keys through, up to the end of the line.
func (k *keys) open() {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.editing {
		k.editing = true
		fds := []unix.PollFd{{Fd: int32(k.wake[0].Fd()), Events: unix.POLLIN}}
		if n, _ := unix.Poll(fds, 0); n > 0 { // nobody waited when shut woke
			drain(k.wake[0])
		}
		_, _ = k.out.WriteString(askPaste) // a terminal that is gone ends the reading
	}
	k.changed.Broadcast()
}

// shut stops that, also for who waits for a key.
func (k *keys) shut() {
	k.mu.Lock()
	k.editing = false
	k.mu.Unlock()
	_, _ = k.out.WriteString(stopPaste)
	_, _ = k.wake[1].Write([]byte{0}) // the pipe holds more than can be written
}

// pasted is the text that is still to be delivered.
func (k *keys) pasted() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return string(k.queue)
}

// forget throws that text away.
func (k *keys) forget() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.queue = nil
}

// Close ends the reading for good.
func (k *keys) Close() error {
	k.mu.Lock()
	k.closed = true
	k.changed.Broadcast()
	k.mu.Unlock()
	if _, err := k.wake[1].Write([]byte{0}); !errors.Is(err, os.ErrClosed) {
		return err
	}
	return nil // the reader was not waiting
}

// Read delivers one byte at a time: how many belong to the line is not known before.
func (k *keys) Read(b []byte) (int, error) {
	for {
		k.mu.Lock()
		for !k.editing && !k.closed {
			k.changed.Wait()
		}
		if k.closed {
			k.mu.Unlock()
			return 0, errors.Join(k.wake[0].Close(), k.wake[1].Close(), io.EOF)
		}
		if len(k.queue) > 0 {
			n := k.deliver(b)
			k.mu.Unlock()
			return n, nil
		}
		k.mu.Unlock()
		c, ok, err := k.key()
		if err != nil {
			return 0, err
		}
		if !ok {
			continue
		}
		if err := k.take(c); err != nil {
			return 0, err
		}
	}
}

// deliver gives out what is queued, up to the end of a line. k.mu is held.
func (k *keys) deliver(b []byte) int {
	n := len(k.queue)
	if i := bytes.IndexAny(k.queue, "\r\n"); i >= 0 {
		n = i + 1
	}
	n = copy(b, k.queue[:n])
	if c := k.queue[n-1]; c == '\r' || c == '\n' {
		k.editing = false
	}
	k.queue = k.queue[n:]
	return n
}

// take queues a byte that was typed, or the whole text that a paste begins with it.
func (k *keys) take(c byte) error {
	text := []byte{c}
	for c == 0x1b && len(text) < len(pasteBegin) && strings.HasPrefix(pasteBegin, string(text)) && k.ready(0) {
		next, ok, err := k.key()
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		text = append(text, next)
	}
	if string(text) == pasteBegin {
		var err error
		if text, err = k.paste(); err != nil {
			return err
		}
	}
	k.mu.Lock()
	k.queue = append(k.queue, text...)
	k.mu.Unlock()
	return nil
}

// paste reads pasted text.
func (k *keys) paste() ([]byte, error) {
	var text []byte
	for !bytes.HasSuffix(text, []byte(pasteEnd)) {
		c, ok, err := k.key()
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, nil // closed
		}
		text = append(text, c)
	}
	return []byte(plainPaste(string(text[:len(text)-len(pasteEnd)]))), nil
}

// plainPaste is pasted text as the editor takes it: lines end in \r, and nothing is a command to the editor.
func plainPaste(text string) string {
	text = strings.NewReplacer("\r\n", "\r", "\n", "\r", "\t", pastedTab).Replace(text)
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\r' || r == 0x7f {
			return -1
		}
		return r
	}, text)
}

// key reads a byte; ok is false if the reading was stopped instead.
func (k *keys) key() (c byte, ok bool, err error) {
	if !k.ready(-1) {
		return 0, false, nil
	}
	var b [1]byte
	for {
		n, err := unix.Read(int(k.in.Fd()), b[:])
		switch {
		case err == unix.EINTR:
		case errors.Is(err, unix.EIO), err == nil && n == 0: // the terminal has gone
			return 0, false, io.EOF
		case err != nil:
			return 0, false, err
		default:
			return b[0], true, nil
		}
	}
}

// ready waits for a key, for so many milliseconds; -1: until the reading is stopped.
func (k *keys) ready(timeout int) bool {
	for {
		fds := []unix.PollFd{{Fd: int32(k.in.Fd()), Events: unix.POLLIN}, {Fd: int32(k.wake[0].Fd()), Events: unix.POLLIN}}
		n, err := unix.Poll(fds, timeout)
		switch {
		case err == unix.EINTR:
			continue
		case err != nil || n == 0:
			return err != nil // reading shows the error
		}
		if fds[1].Revents != 0 {
			drain(k.wake[0])
			return false
		}
		return true
	}
}
