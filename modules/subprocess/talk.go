package subprocess

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// talk is what communicate keeps between two calls: what is left to be sent, and what has come so far.
type talk struct {
	object.Instance
	stdin   int // -1 when there is none, or all was sent
	input   string
	scratch []byte
	out     [2]received // of stdout and stderr
}

// received is what has come from one of the child's streams.
type received struct {
	fd     int // -1 when there is none, or it has ended
	chunks [][]byte
	size   int
}

// chunkSize is how much memory is taken at a time for what children print: the
// pieces are joined in the end, so that nothing is copied but then.
const chunkSize = 1 << 20

// talkClass declares the class that moves the data of communicate.
func talkClass() *native.Class {
	return native.NewClass[talk](native.Class{
		Name: "_Talk", Module: "subprocess", Final: true, Signature: "_Talk(stdin, stdout, stderr, /)", Doc: `The exchange of data with a process.`,
		Init: native.MethodDo3(func(t *talk, _ *object.Thread, in, out, err int) error {
			t.stdin, t.out[0].fd, t.out[1].fd = in, out, err
			return nil
		}),
		Methods: []*object.Native{
			native.Def("send(data, /)", native.MethodDo1((*talk).send), `Set what is to be sent.`),
			native.Def("step(timeout, /)", native.Method1((*talk).step), `
Move data until all is done (0), all was sent (1), stdout (2) or stderr (3) ended, or the time is up (4); a negative timeout is none.`),
			native.Def("output(index, /)", native.Method1((*talk).output), `Return what came from stdout (0) or stderr (1) so far.`),
		},
	}, func(t *talk) { t.stdin, t.out[0].fd, t.out[1].fd = -1, -1, -1 })
}

// What step returns.
const (
	stepDone = iota
	stepSent
	stepStdout
	stepStderr
	stepTimeout
)

// send sets what is to be sent. Writing must not wait, so that more can be written at a time.
func (t *talk) send(th *object.Thread, data object.Value) error {
	s, ok := object.BytesLike(th, data)
	if !ok {
		return object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", data.Type().Name())
	}
	t.input = s
	return object.OSErrorFrom(neverWait(t.stdin), "")
}

// space returns where the next data goes.
func (r *received) space() []byte {
	if n := len(r.chunks); n > 0 && len(r.chunks[n-1]) < cap(r.chunks[n-1]) {
		last := r.chunks[n-1]
		return last[len(last):cap(last)]
	}
	// Most programs print little.
	size := 4096
	if r.size > 0 {
		size = min(max(2*r.size, 64<<10), chunkSize)
	}
	r.chunks = append(r.chunks, make([]byte, 0, size))
	return r.chunks[len(r.chunks)-1][:size]
}

// took notes that n bytes were read into what space returned.
func (r *received) took(n int) {
	last := &r.chunks[len(r.chunks)-1]
	*last = (*last)[:len(*last)+n]
	r.size += n
}

// output joins the pieces. While more can come they are kept.
func (t *talk) output(th *object.Thread, index int) (object.Value, error) {
	r := &t.out[index&1]
	if err := th.Runtime.CheckSize(int64(r.size), 1); err != nil {
		return object.Value{}, err
	}
	var b strings.Builder
	b.Grow(r.size)
	for _, c := range r.chunks {
		b.Write(c)
	}
	return object.BytesValue(b.String()), nil
}
