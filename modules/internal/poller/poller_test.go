//go:build linux

package poller_test

import (
	"errors"
	"os"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// world is an interpreter whose end is checked for descriptors left open.
func world(t *testing.T) (*parktest.World, *object.Thread, *poller.Poller) {
	before := openFiles(t)
	w := parktest.New(t)
	t.Cleanup(func() {
		w.Close()
		if after := openFiles(t); after > before {
			t.Errorf("%d descriptors more than before", after-before)
		}
	})
	th := w.Thread()
	return w, th, poller.Of(th.Runtime)
}

// openFiles counts descriptors; Go's own poller keeps some once it has been used.
func openFiles(t *testing.T) int {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	list, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}

func pipe(t *testing.T) (r, w int) {
	t.Helper()
	var p [2]int
	if err := unix.Pipe2(p[:], unix.O_CLOEXEC|unix.O_NONBLOCK); err != nil {
		t.Fatal(err)
	}
	return p[0], p[1]
}

var reason = park.Reason{Kind: "test"}

// blocked waits until n threads wait for something.
func blocked(t *testing.T, threads ...*object.Thread) {
	t.Helper()
	for _, th := range threads {
		for range 5000 {
			if th.Waiting() != nil {
				break
			}
			time.Sleep(time.Millisecond)
		}
		if th.Waiting() == nil {
			t.Fatal("a thread does not wait")
		}
	}
}

func TestReady(t *testing.T) {
	_, th, p := world(t)
	r, w := pipe(t)
	defer unix.Close(r)
	defer unix.Close(w)
	if ok, err := p.WaitFor(th, reason, time.Time{}, poller.Interest{FD: r, Events: poller.Read}, poller.Interest{FD: w, Events: poller.Write}); !ok || err != nil {
		t.Error("a pipe is not writable", ok, err)
	}
	start := time.Now()
	if ok, err := p.WaitFor(th, reason, park.Deadline(20*time.Millisecond), poller.Interest{FD: r, Events: poller.Read}); ok || err != nil || time.Since(start) < 20*time.Millisecond {
		t.Error("an empty pipe is readable", ok, err)
	}
	for range 100 {
		go unix.Write(w, []byte("x"))
		if ok, err := p.WaitFor(th, reason, time.Time{}, poller.Interest{FD: r, Events: poller.Read}); !ok || err != nil {
			t.Error(ok, err)
		}
		if n, err := unix.Read(r, make([]byte, 1)); n != 1 {
			t.Error("woken for nothing", err)
		}
	}
}

func TestOddDescriptors(t *testing.T) {
	_, th, p := world(t)
	file, err := os.Open("poller_test.go")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if ok, err := p.WaitFor(th, reason, time.Time{}, poller.Interest{FD: int(file.Fd()), Events: poller.Read}); !ok || err != nil {
		t.Error("a file is not ready", ok, err)
	}
	for _, fd := range []int{-1, 99999} {
		if _, err := p.WaitFor(th, reason, time.Time{}, poller.Interest{FD: fd, Events: poller.Read}); !object.IsException(err, object.OSError) {
			t.Error(fd, err)
		}
	}
	if ok, err := p.WaitFor(th, reason, park.Deadline(time.Millisecond)); ok || err != nil {
		t.Error("a wait for nothing ends", ok, err)
	}
}

// TestManyEvents has one thread wait for several descriptors, each listed twice, while others wait for the same.
func TestManyEvents(t *testing.T) {
	world, th, p := world(t)
	r1, w1 := pipe(t)
	r2, w2 := pipe(t)
	for _, fd := range []int{r1, w1, r2, w2} {
		defer unix.Close(fd)
	}
	in := []poller.Interest{{FD: r1, Events: poller.Priority}, {FD: r1, Events: poller.Read}, {FD: r2, Events: poller.Read}, {FD: r1, Events: poller.Read}}
	var woken atomic.Int32
	var all sync.WaitGroup
	var threads []*object.Thread
	for range 5 {
		th := world.Thread()
		threads = append(threads, th)
		all.Go(func() {
			if ok, err := p.WaitFor(th, reason, time.Time{}, in...); !ok || err != nil {
				t.Error(ok, err)
			}
			woken.Add(1)
		})
	}
	other := world.Thread()
	all.Go(func() {
		if ok, err := p.WaitFor(other, reason, time.Time{}, poller.Interest{FD: r1, Events: poller.Read}); !ok || err != nil {
			t.Error(ok, err)
		}
	})
	blocked(t, append(threads, other)...)
	unix.Write(w2, []byte("x"))
	for range 5000 {
		if woken.Load() == 5 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	if other.Waiting() == nil {
		t.Error("woken by another's pipe")
	}
	unix.Write(w1, []byte("x"))
	all.Wait()
	if ok, err := p.WaitFor(th, reason, time.Time{}, in...); !ok || err != nil {
		t.Error(ok, err)
	}
}

func TestInterrupt(t *testing.T) {
	w, th, p := world(t)
	r, wr := pipe(t)
	defer unix.Close(r)
	defer unix.Close(wr)
	ctrlC := errors.New("KeyboardInterrupt")
	got := make(chan error)
	go func() {
		_, err := p.WaitFor(th, reason, time.Time{}, poller.Interest{FD: r, Events: poller.Read})
		got <- err
	}()
	blocked(t, th)
	w.Interrupt(th, ctrlC)
	if err := <-got; err != ctrlC {
		t.Error(err)
	}
}

// TestCloseInterpreter ends waits, and closes what objects own.
func TestCloseInterpreter(t *testing.T) {
	w, th, p := world(t)
	r, wr := pipe(t)
	p.Own(wr)
	f := p.Own(r)
	got := make(chan error, 1)
	other, err := th.Runtime.Spawn(th, "", false, func(th *object.Thread) {
		got <- f.Retry(th, &poller.Patience{Reason: reason, Events: poller.Read, Block: true}, func(fd int) error {
			_, err := unix.Read(fd, make([]byte, 1))
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	blocked(t, other)
	w.Close()
	if err := <-got; !errors.Is(err, parktest.ErrClosed) {
		t.Error(err)
	}
	if f.Number() != -1 {
		t.Error("still open")
	}
	if _, err := p.WaitFor(th, reason, time.Time{}, poller.Interest{FD: 0, Events: poller.Read}); err == nil {
		t.Error("waits after the end")
	}
}

func TestCloseDescriptor(t *testing.T) {
	_, th, p := world(t)
	r, w := pipe(t)
	defer unix.Close(w)
	f := p.Own(r)
	read := func(fd int) error {
		_, err := unix.Read(fd, make([]byte, 1))
		return err
	}
	if err := f.Retry(th, &poller.Patience{Reason: reason, Events: poller.Read}, read); err != syscall.EAGAIN {
		t.Error(err)
	}
	if err := f.Retry(th, &poller.Patience{Reason: reason, Events: poller.Read, Block: true, Deadline: park.Deadline(time.Millisecond)}, read); err != os.ErrDeadlineExceeded {
		t.Error(err)
	}
	got := make(chan error)
	go func() {
		got <- f.Retry(th, &poller.Patience{Reason: reason, Events: poller.Read, Block: true}, read)
	}()
	blocked(t, th)
	if err := f.Close(); err != nil {
		t.Error(err)
	}
	if err := <-got; err != syscall.EBADF {
		t.Error(err)
	}
	if err := f.Close(); err != nil || f.Detach() != -1 || f.Number() != -1 || f.Use(read) != syscall.EBADF {
		t.Error("not closed", err)
	}
}

// TestStorm moves bytes through pipes whose readers wait, are interrupted and
// time out, while other pipes come and go with the same numbers.
func TestStorm(t *testing.T) {
	world, _, p := world(t)
	var all sync.WaitGroup
	ctrlC := errors.New("KeyboardInterrupt")
	const rounds = 300
	for range 8 {
		th := world.Thread()
		all.Go(func() {
			for i := range rounds {
				r, w := pipe(t)
				in, out := p.Own(r), p.Own(w)
				go func() {
					if i%3 == 0 {
						time.Sleep(time.Duration(i) * time.Microsecond)
					}
					if i%5 == 0 {
						world.Interrupt(th, ctrlC)
					}
					out.Use(func(fd int) error { _, err := unix.Write(fd, []byte("x")); return err })
					out.Close()
				}()
				for {
					err := in.Retry(th, &poller.Patience{Reason: reason, Events: poller.Read, Block: true, Deadline: park.Deadline(time.Duration(i) * time.Millisecond)}, func(fd int) error {
						_, err := unix.Read(fd, make([]byte, 1))
						return err
					})
					if err == nil {
						break
					}
					if err != ctrlC && err != os.ErrDeadlineExceeded {
						t.Error(err)
						break
					}
				}
				in.Close()
			}
		})
	}
	all.Wait()
}

func BenchmarkPingPong(b *testing.B) {
	w := parktest.New(b)
	defer w.Close()
	p := poller.Of(w.Thread().Runtime)
	var pair [2]int
	pair, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM|unix.SOCK_NONBLOCK|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		b.Fatal(err)
	}
	ends := [2]*poller.FD{p.Own(pair[0]), p.Own(pair[1])}
	read := func(th *object.Thread, f *poller.FD) {
		var buf [1]byte
		f.Retry(th, &poller.Patience{Reason: reason, Events: poller.Read, Block: true}, func(fd int) error { _, err := unix.Read(fd, buf[:]); return err })
	}
	write := func(f *poller.FD) {
		f.Use(func(fd int) error { _, err := unix.Write(fd, []byte("x")); return err })
	}
	b.ReportAllocs()
	var all sync.WaitGroup
	all.Go(func() {
		th := w.Thread()
		for range b.N {
			read(th, ends[1])
			write(ends[1])
		}
	})
	th := w.Thread()
	for range b.N {
		write(ends[0])
		read(th, ends[0])
	}
	all.Wait()
}
