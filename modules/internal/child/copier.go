package child

import (
	"errors"
	"io"
	"os"
	"sync"
	"time"
)

// copier passes on what children print to a host's stream that is no file.
type copier struct {
	r       *os.File // a pipe
	w       io.Writer
	drained chan struct{}
	once    sync.Once
	end     chan struct{} // closed at the end of the pipe
}

func newCopier(r *os.File, w io.Writer) *copier {
	k := &copier{r: r, w: w, drained: make(chan struct{}), end: make(chan struct{})}
	go k.run()
	return k
}

// run copies to the end of the pipe, which comes when the last process that has it ends.
func (k *copier) run() {
	defer close(k.end)
	defer k.r.Close()
	defer k.isDrained()
	buf := make([]byte, 32<<10)
	for {
		n, err := k.r.Read(buf)
		if n > 0 {
			k.write(buf[:n])
		}
		switch {
		case errors.Is(err, os.ErrDeadlineExceeded): // drain asks for it
			if k.takeRest(buf) {
				return
			}
			k.isDrained()
			if k.r.SetReadDeadline(time.Time{}) != nil {
				return
			}
		case err != nil:
			return
		}
	}
}

// write passes data on. A host that does not take it is not the child's concern.
func (k *copier) write(p []byte) { _, _ = k.w.Write(p) }

// takeRest copies what is in the pipe without waiting; it returns true at the end.
func (k *copier) takeRest(buf []byte) (end bool) {
	c, err := k.r.SyscallConn()
	if err != nil {
		return true
	}
	err = c.Control(func(fd uintptr) {
		for {
			n, err := readNow(int(fd), buf)
			if n <= 0 {
				end = err == nil
				return
			}
			k.write(buf[:n])
		}
	})
	return end || err != nil
}

func (k *copier) isDrained() { k.once.Do(func() { close(k.drained) }) }

// drain waits until everything was passed on that is in the pipe by now.
func (k *copier) drain() {
	if k.r.SetReadDeadline(time.Now()) != nil {
		<-k.end // it is closed
		return
	}
	<-k.drained
}

// stop ends the copying.
func (k *copier) stop() {
	k.r.Close()
	<-k.end
}
