package pickle

import (
	"encoding/binary"
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/copyreg"
)

const (
	batchSize  = 1000     // elements between a MARK and the opcode that adds them
	frameSize  = 64 << 10 // from which on a frame ends
	frameLeast = 4        // shorter ones are written without a header
	frameHead  = 9
)

// encoder writes pickles. It is used by one thread at a time.
type encoder struct {
	th      *object.Thread
	proto   int
	python2 bool // protocols before 3 use the names of Python 2
	fast    int  // other than 0: nothing is remembered
	memo    memo
	hidden  bool                    // no script sees the memo
	modules map[global]object.Value // names of modules
	// states are the dicts that an instance's state consists of. Their keys are names of attributes, which
	// CPython has once: keys has them, so that each is written once.
	states   [2]*object.Header
	keys     map[string]object.Value
	out      []byte
	write    object.Value // the file's method, unset for dumps
	framing  bool
	plain    plainState
	table    *object.Dict // copyreg's dispatch table, once it is needed
	frame    int          // where the frame in out begins, -1 if there is none
	callback object.Value
	extra    *object.Dict // a dispatch table that goes before the other one; nil if there is none
	hooks
}

// hooks are what a Pickler's subclass, or its attributes, add.
type hooks struct {
	persistentID object.Value // unset if there is none
	override     object.Value // reducer_override
	ownTable     object.Value // dispatch_table, unset for copyreg's
}

// newEncoder makes an encoder; the arguments are those of dumps.
func newEncoder(th *object.Thread, protocol, fixImports, callback object.Value) (*encoder, error) {
	proto, err := protocolOf(th, protocol)
	if err != nil {
		return nil, err
	}
	fix, err := object.Truth(th, fixImports)
	if err != nil {
		return nil, err
	}
	if !callback.IsNone() && proto < 5 {
		return nil, object.Errorf(object.ValueError, "buffer_callback needs protocol >= 5")
	}
	return &encoder{th: th, proto: proto, python2: fix && proto < 3, frame: -1, callback: callback}, nil
}

func (e *encoder) fail(format string, a ...any) error {
	return native.Errorf(e.th, picklingErrorClass, format, a...)
}

// failRepr is fail with the repr of an object as the first argument.
func (e *encoder) failRepr(v object.Value, format string, a ...any) error {
	r, err := object.Repr(e.th, v)
	if err != nil {
		return err
	}
	return e.fail(format, append([]any{r}, a...)...)
}

// dump writes the pickle of v.
func (e *encoder) dump(v object.Value) error {
	e.out, e.frame, e.framing = e.out[:0], -1, false
	if e.proto >= 2 {
		e.out = append(e.out, opProto, byte(e.proto))
		e.framing = e.proto >= 4
	}
	if err := e.save(v); err != nil {
		return err
	}
	e.op(opStop)
	e.closeFrame()
	e.framing = false
	return e.flush()
}

func (e *encoder) flush() error {
	if !e.write.IsSet() || len(e.out) == 0 {
		return nil
	}
	_, err := object.Call(e.th, e.write, []object.Value{object.BytesValue(string(e.out))}, nil)
	e.out = e.out[:0]
	return err
}

// room begins a frame if there should be one.
func (e *encoder) room() {
	if e.framing && e.frame < 0 {
		e.openFrame()
	}
}

func (e *encoder) openFrame() {
	e.frame = len(e.out)
	e.out = append(e.out, make([]byte, frameHead)...)
}

// op writes an opcode without an argument.
func (e *encoder) op(b byte) {
	e.room()
	e.out = append(e.out, b)
}

func (e *encoder) put(b ...byte) {
	e.room()
	e.out = append(e.out, b...)
}

func (e *encoder) puts(op byte, s string) {
	e.room()
	e.out = append(append(e.out, op), s...)
}

// closeFrame ends the frame, if there is one: the opcodes up to here belong together.
func (e *encoder) closeFrame() {
	if e.frame < 0 {
		return
	}
	n := len(e.out) - e.frame - frameHead
	if n >= frameLeast {
		e.out[e.frame] = opFrame
		binary.LittleEndian.PutUint64(e.out[e.frame+1:], uint64(n))
	} else {
		e.out = append(e.out[:e.frame], e.out[e.frame+frameHead:]...)
	}
	e.frame = -1
}

// boundary ends a frame that is long enough; to a file it is written.
func (e *encoder) boundary() error {
	if e.frame < 0 || len(e.out)-e.frame-frameHead < frameSize {
		return nil
	}
	e.closeFrame()
	return e.flush()
}

// blob writes a header and data behind it; long data is in no frame.
func (e *encoder) blob(header []byte, data string) error {
	framing := e.framing
	if len(data) >= frameSize {
		e.closeFrame()
		e.framing = false
	}
	e.put(header...)
	e.framing = framing
	if len(data) <= object.LongText {
		e.out = append(e.out, data...)
		return nil
	}
	out := slices.Clip(e.out)
	e.out = nil // it may still be read when the thread is stopped
	all, err := object.Aside(e.th, true, func() ([]byte, error) { return append(out, data...), nil })
	e.out = all
	return err
}

// save writes what makes v.
func (e *encoder) save(v object.Value) error {
	if err := e.boundary(); err != nil {
		return err
	}
	if e.persistentID.IsSet() {
		if done, err := e.savePersistent(v); done || err != nil {
			return err
		}
	}
	switch v.Kind() {
	case object.KindNone:
		e.op(opNone)
		return nil
	case object.KindBool:
		e.saveBool(v.Is(object.True))
		return nil
	case object.KindInt, object.KindBigInt:
		return e.saveInt(v)
	case object.KindFloat:
		return e.saveFloat(v)
	}
	if i, ok := e.memo.find(v); ok {
		e.get(i)
		return nil
	}
	switch v.Kind() {
	case object.KindBytes:
		return e.saveBytes(v)
	case object.KindStr:
		return e.saveStr(v)
	}
	if err := e.th.Enter(" while pickling an object"); err != nil {
		return err
	}
	defer e.th.Leave()
	if err := e.th.Safepoint(); err != nil {
		return err
	}
	return e.saveObject(v)
}

// saveObject is save for what can contain other objects, or be of any class.
func (e *encoder) saveObject(v object.Value) error {
	switch v.Kind() {
	case object.KindDict:
		return e.saveDict(v)
	case object.KindSet:
		return e.saveSet(v)
	case object.KindFrozenSet:
		return e.saveFrozenSet(v)
	case object.KindList:
		return e.saveList(v)
	case object.KindTuple:
		return e.saveTuple(v)
	case object.KindByteArray:
		return e.saveByteArray(v)
	}
	if v.Kind() == object.KindInstance && e.hidden {
		if done, err := e.savePlain(v); done || err != nil {
			return err
		}
	}
	if b, ok := v.Native().(*buffer); ok {
		return e.saveBuffer(b)
	}
	if e.override.IsSet() {
		r, err := object.Call(e.th, e.override, []object.Value{v}, nil)
		if err != nil {
			return err
		}
		if !r.Is(object.NotImplemented) {
			return e.saveReduced(v, r)
		}
	}
	switch {
	case v.Type() == object.TypeType:
		return e.saveClass(v)
	case v.Kind() == object.KindFunction:
		return e.saveGlobal(v, "")
	}
	return e.saveOther(v)
}

// saveOther is save for objects that say themselves, or by a table, how they are pickled.
func (e *encoder) saveOther(v object.Value) error {
	f, err := e.reducer(v)
	if err != nil {
		return err
	}
	if f.IsSet() {
		r, err := object.Call(e.th, f, []object.Value{v}, nil)
		if err != nil {
			return err
		}
		return e.saveReduced(v, r)
	}
	if v.Type().IsSubtype(object.TypeType) {
		return e.saveGlobal(v, "")
	}
	f, err = object.LookupAttr(e.th, v, "__reduce_ex__")
	if err != nil {
		return err
	}
	var args []object.Value
	if f.IsSet() {
		args = []object.Value{object.Int(int64(e.proto))}
	} else if f, err = object.LookupAttr(e.th, v, "__reduce__"); err != nil {
		return err
	} else if !f.IsSet() {
		return e.failRepr(v, "can't pickle '%[2]s' object: %[1]s", v.Type().Name())
	}
	r, err := object.Call(e.th, f, args, nil)
	if err != nil {
		return err
	}
	return e.saveReduced(v, r)
}

// reducer returns what the dispatch table has for v's class, unset if nothing.
func (e *encoder) reducer(v object.Value) (object.Value, error) {
	key := v.Type().Value()
	if e.extra != nil {
		if f, ok, err := e.extra.Get(e.th, key); ok || err != nil {
			return f, err
		}
	}
	if !e.ownTable.IsSet() {
		if e.table == nil {
			var err error
			if e.table, err = copyreg.Dict(e.th, copyreg.Table); err != nil {
				return object.Value{}, err
			}
		}
		f, _, err := e.table.Get(e.th, key)
		return f, err
	}
	f, err := object.GetItem(e.th, e.ownTable, key)
	if err != nil && object.IsException(err, object.KeyError) {
		return object.Value{}, nil
	}
	return f, err
}

// saveReduced writes what __reduce__ returned.
func (e *encoder) saveReduced(v, r object.Value) error {
	if name, ok := r.AsStr(); ok {
		return e.saveGlobal(v, name)
	}
	if _, ok := r.AsTuple(); !ok {
		return e.fail("__reduce__ must return a string or tuple")
	}
	return e.saveReduce(r, v)
}

// savePersistent asks persistent_id; done is true if the object has an ID.
func (e *encoder) savePersistent(v object.Value) (done bool, err error) {
	pid, err := object.Call(e.th, e.persistentID, []object.Value{v}, nil)
	if err != nil || pid.IsNone() {
		return false, err
	}
	if e.proto > 0 {
		hook := e.persistentID
		e.persistentID = object.Value{} // the ID itself has none
		err := e.save(pid)
		e.persistentID = hook
		e.op(opBinpersid)
		return true, err
	}
	text, err := object.ToStr(e.th, pid)
	if err != nil {
		return true, err
	}
	if !object.IsASCII(text) {
		return true, e.fail("persistent IDs in protocol 0 must be ASCII strings")
	}
	e.puts(opPersid, text+"\n")
	return true, nil
}

// get writes what fetches an object from the memo.
func (e *encoder) get(i int) {
	switch {
	case e.proto == 0:
		e.puts(opGet, itoa(i)+"\n")
	case i < 256:
		e.room()
		e.out = append(e.out, opBinget, byte(i))
	default:
		e.room()
		e.out = binary.LittleEndian.AppendUint32(append(e.out, opLongBinget), uint32(i))
	}
}

// memoize writes that the object on the stack is v, for later references.
func (e *encoder) memoize(v object.Value) {
	if e.fast != 0 {
		return
	}
	i := e.memo.add(v)
	switch {
	case e.proto >= 4:
		e.op(opMemoize)
	case e.proto == 0:
		e.puts(opPut, itoa(i)+"\n")
	case i < 256:
		e.put(opBinput, byte(i))
	default:
		e.room()
		e.out = binary.LittleEndian.AppendUint32(append(e.out, opLongBinput), uint32(i))
	}
}

func (e *encoder) memoized(v object.Value) (int, bool) {
	return e.memo.find(v)
}
