package pickle

import (
	"math"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// decoder runs a pickle. What it allocates is in proportion to the bytes that were read. It is used by one thread at a time.
type decoder struct {
	th *object.Thread

	data           string // what was read; for loads, all there is
	pos            int
	read, readline object.Value // the file's methods, unset for loads

	proto            int
	python2          bool // names of protocols before 3 are those of Python 2
	encoding, errors string
	buffers          object.Value // an iterator, unset if there is none

	stack []object.Value
	marks []int
	memo  []object.Value
	far   map[int]object.Value // the memo's entries beyond its end, which only odd pickles have

	findClass, persistentLoad object.Value // of a subclass, else unset
}

// newDecoder makes a decoder; the arguments are fix_imports, encoding, errors, buffers.
func newDecoder(th *object.Thread, a []object.Value) (*decoder, error) {
	d := &decoder{th: th}
	var err error
	if d.python2, err = object.Truth(th, a[0]); err != nil {
		return nil, err
	}
	for i, p := range [...]*string{&d.encoding, &d.errors} {
		s, ok := a[1+i].AsStr()
		if !ok {
			return nil, object.Errorf(object.TypeError, "Unpickler() argument '%s' must be str, not %s", [...]string{"encoding", "errors"}[i], a[1+i].Type().Name())
		}
		*p = s
	}
	if !a[3].IsNone() {
		d.buffers, err = object.Iter(th, a[3])
	}
	return d, err
}

// open makes the decoder read from a file.
func (d *decoder) open(file object.Value) error {
	for name, p := range map[string]*object.Value{"read": &d.read, "readline": &d.readline} {
		f, err := object.LookupAttr(d.th, file, name)
		if err != nil {
			return err
		}
		if !f.IsSet() {
			return object.Errorf(object.TypeError, "file must have 'read' and 'readline' attributes")
		}
		*p = f
	}
	return nil
}

func (d *decoder) fail(format string, a ...any) error {
	return native.Errorf(d.th, unpicklingErrorClass, format, a...)
}

func (d *decoder) truncated() error { return d.fail("pickle data was truncated") }

// call calls a method of the file for bytes.
func (d *decoder) call(f object.Value, args ...object.Value) (string, error) {
	v, err := object.Call(d.th, f, args, nil)
	if err != nil {
		return "", err
	}
	s, ok := bytesOf(d.th, v)
	if !ok {
		return "", object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", v.Type().Name())
	}
	return s, nil
}

// piece is the most that is read from a file at a time: a length in a pickle says nothing about how much there is.
const piece = 1 << 20

// take returns the next n bytes.
func (d *decoder) take(n int) (string, error) {
	if n <= len(d.data)-d.pos {
		d.pos += n
		return d.data[d.pos-n : d.pos], nil
	}
	if n > maxLength-d.pos {
		return "", d.fail("read would overflow (invalid bytecode)")
	}
	if !d.read.IsSet() {
		return "", d.truncated()
	}
	var b strings.Builder
	b.WriteString(d.data[d.pos:])
	d.data, d.pos = "", 0
	for b.Len() < n {
		s, err := d.call(d.read, object.Int(int64(min(n-b.Len(), piece))))
		if err != nil {
			return "", err
		}
		if s == "" {
			return "", d.truncated()
		}
		b.WriteString(s)
	}
	s := b.String()
	d.data, d.pos = s, n
	return s[:n], nil
}

// line returns the rest of the line, without its end; it must not be empty.
func (d *decoder) line() (string, error) {
	s, err := d.anyLine()
	if err == nil && s == "" {
		err = d.truncated()
	}
	return s, err
}

// anyLine is line for those that may be empty.
func (d *decoder) anyLine() (string, error) {
	s := d.data[d.pos:]
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		d.pos += i + 1
		s = s[:i]
	} else {
		d.data, d.pos = "", 0
		if !d.readline.IsSet() {
			return "", d.truncated()
		}
		rest, err := d.call(d.readline)
		if err != nil {
			return "", err
		}
		end := strings.HasSuffix(rest, "\n")
		if s += strings.TrimSuffix(rest, "\n"); !end {
			return "", d.truncated()
		}
	}
	return s, nil
}

// number returns the next n bytes as an unsigned number, little end first.
func (d *decoder) number(n int) (uint64, error) {
	s, err := d.take(n)
	if err != nil {
		return 0, err
	}
	var u uint64
	for i := n - 1; i >= 0; i-- {
		u = u<<8 | uint64(s[i])
	}
	return u, nil
}

// counted returns bytes whose number comes first, in n bytes.
func (d *decoder) counted(n int, what string) (string, error) {
	u, err := d.number(n)
	if err != nil {
		return "", err
	}
	if u > maxLength {
		return "", object.Errorf(object.OverflowError, "%s exceeds system's maximum size of %d bytes", what, int64(maxLength))
	}
	return d.take(int(u))
}

// fence is where the stack above the last mark begins.
func (d *decoder) fence() int {
	if len(d.marks) == 0 {
		return 0
	}
	return d.marks[len(d.marks)-1]
}

func (d *decoder) underflow() error {
	if len(d.marks) > 0 {
		return d.fail("unexpected MARK found")
	}
	return d.fail("unpickling stack underflow")
}

func (d *decoder) push(v object.Value) { d.stack = append(d.stack, v) }

// need makes sure that n objects are above the last mark.
func (d *decoder) need(n int) error {
	if len(d.stack)-d.fence() < n {
		return d.underflow()
	}
	return nil
}

func (d *decoder) pop() (object.Value, error) {
	if err := d.need(1); err != nil {
		return object.Value{}, err
	}
	v := d.stack[len(d.stack)-1]
	d.stack = d.stack[:len(d.stack)-1]
	return v, nil
}

func (d *decoder) top() (object.Value, error) {
	if err := d.need(1); err != nil {
		return object.Value{}, err
	}
	return d.stack[len(d.stack)-1], nil
}

// mark takes the last mark away and returns where it was.
func (d *decoder) mark() (int, error) {
	if len(d.marks) == 0 {
		return 0, d.fail("could not find MARK")
	}
	i := d.fence()
	d.marks = d.marks[:len(d.marks)-1]
	return i, nil
}

// popMark takes what is above the last mark off the stack, and returns a copy.
func (d *decoder) popMark() ([]object.Value, error) {
	i, err := d.mark()
	if err != nil {
		return nil, err
	}
	elems := append([]object.Value(nil), d.stack[i:]...)
	d.stack = d.stack[:i]
	return elems, nil
}

func (d *decoder) memoGet(i int) error {
	var v object.Value
	if i >= 0 && i < len(d.memo) {
		v = d.memo[i]
	} else {
		v = d.far[i]
	}
	if !v.IsSet() {
		return d.fail("Memo value not found at index %d", i)
	}
	d.push(v)
	return nil
}

func (d *decoder) memoPut(i int) error {
	v, err := d.top()
	switch {
	case err != nil:
		return err
	case i < len(d.memo):
		d.memo[i] = v
	case i == len(d.memo):
		d.memo = append(d.memo, v)
	default:
		if d.far == nil {
			d.far = map[int]object.Value{}
		}
		d.far[i] = v
	}
	return nil
}

// load runs the pickle up to its STOP.
func (d *decoder) load() (object.Value, error) {
	d.proto, d.stack, d.marks = 0, d.stack[:0], d.marks[:0]
	for n := 0; ; n++ {
		if n&1023 == 1023 {
			if err := d.th.Safepoint(); err != nil {
				return object.Value{}, err
			}
		}
		d.quick()
		op, err := d.opcode()
		if err != nil {
			return object.Value{}, err
		}
		if op == opStop {
			return d.pop()
		}
		if err := d.step(op); err != nil {
			return object.Value{}, err
		}
	}
}

// longRun is how many opcodes quick executes at most.
const longRun = 1024

// quick executes the opcodes that long pickles are made of, up to one that is another or that lacks what it needs: that is left to step.
func (d *decoder) quick() {
	s, pos, stack, fence := d.data, d.pos, d.stack, d.fence()
run:
	for range longRun {
		if pos >= len(s) {
			break
		}
		arg := s[pos+1:]
		switch s[pos] {
		case opBinint:
			if len(arg) < 4 {
				break run
			}
			stack = append(stack, object.Int(int64(int32(uint32(arg[0])|uint32(arg[1])<<8|uint32(arg[2])<<16|uint32(arg[3])<<24))))
			pos += 4
		case opBinint1:
			if len(arg) < 1 {
				break run
			}
			stack = append(stack, object.Int(int64(arg[0])))
			pos++
		case opBinint2:
			if len(arg) < 2 {
				break run
			}
			stack = append(stack, object.Int(int64(arg[0])|int64(arg[1])<<8))
			pos += 2
		case opBinfloat:
			if len(arg) < 8 {
				break run
			}
			stack = append(stack, float(arg))
			pos += 8
		case opShortBinunicode:
			if len(arg) < 1 || len(arg) < 1+int(arg[0]) || !object.IsASCII(arg[1:1+int(arg[0])]) {
				break run
			}
			n := int(arg[0])
			stack = append(stack, d.str(arg[1:1+n]))
			pos += 1 + n
		case opNone:
			stack = append(stack, object.None)
		case opNewtrue:
			stack = append(stack, object.True)
		case opNewfalse:
			stack = append(stack, object.False)
		case opEmptyTuple:
			stack = append(stack, object.NewTuple(nil).Value())
		case opEmptyList:
			stack = append(stack, object.NewList(nil).Value())
		case opEmptyDict:
			stack = append(stack, object.NewDict(0).Value())
		case opMark:
			fence = len(stack)
			d.marks = append(d.marks, fence)
		case opMemoize:
			if len(stack) <= fence || d.far != nil {
				break run
			}
			d.memo = append(d.memo, stack[len(stack)-1])
		case opBinget:
			if len(arg) < 1 || int(arg[0]) >= len(d.memo) || !d.memo[arg[0]].IsSet() {
				break run
			}
			stack = append(stack, d.memo[arg[0]])
			pos++
		default:
			break run
		}
		pos++
	}
	d.pos, d.stack = pos, stack
}

// float is the number in the first 8 bytes, big end first.
func float(s string) object.Value {
	var u uint64
	for i := range 8 {
		u = u<<8 | uint64(s[i])
	}
	return object.Float(math.Float64frombits(u))
}

// opcode reads one; that there is none means that the pickle is not complete.
func (d *decoder) opcode() (byte, error) {
	if d.pos < len(d.data) {
		d.pos++
		return d.data[d.pos-1], nil
	}
	d.data, d.pos = "", 0
	if !d.read.IsSet() {
		return 0, object.Errorf(object.EOFError, "Ran out of input")
	}
	s, err := d.call(d.read, object.Int(1))
	if err != nil {
		return 0, err
	}
	if s == "" {
		return 0, object.Errorf(object.EOFError, "Ran out of input")
	}
	d.data, d.pos = s, 1
	return s[0], nil
}

// frame reads a frame, so that what is in it needs no calls of the file.
func (d *decoder) frame() error {
	u, err := d.number(8)
	if err != nil {
		return err
	}
	if u > maxLength {
		return object.Errorf(object.OverflowError, "FRAME length exceeds system's maximum of %d bytes", int64(maxLength))
	}
	if _, err := d.take(int(u)); err != nil {
		return err
	}
	d.pos -= int(u)
	return nil
}
