package pickle

import (
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Pickler is what scripts write several pickles with, or derive a class from.
type Pickler struct {
	object.Instance
	busy atomic.Bool // a thread uses the encoder
	e    *encoder    // nil before __init__
}

func picklerClass() *native.Class {
	return native.NewClass[Pickler](native.Class{
		Name: "Pickler", Module: lowLevel, Signature: "Pickler(file, protocol=None, fix_imports=True, buffer_callback=None)",
		Doc: `
A writer of pickles to a file. What was written once is only referred to in the pickles that follow.

A subclass can have the methods persistent_id and reducer_override, and the attribute dispatch_table.`,
		Init: native.Fixed(picklerInit),
		Methods: []*object.Native{
			native.Def("dump(obj, /)", native.MethodDo1((*Pickler).dump), `Write the pickle of obj.`),
			native.Def("clear_memo()", native.MethodDo0((*Pickler).clearMemo), `Forget what was written.`),
			native.Def("persistent_id(obj, /)", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.None, nil }), `
Return an ID under which the reader finds obj elsewhere, or None; for subclasses.`),
		},
		Attrs: []native.Attr{
			native.GetSet("bin", func(p *Pickler, th *object.Thread) (v int, err error) {
				err = p.with(th, func(e *encoder) error { v = min(e.proto, 1); return nil })
				return v, err
			}, func(p *Pickler, th *object.Thread, v int) error { return nil }, `Whether the protocol is a binary one; it does not change.`),
			native.GetSet("fast", func(p *Pickler, th *object.Thread) (v int, err error) {
				err = p.with(th, func(e *encoder) error { v = e.fast; return nil })
				return v, err
			}, func(p *Pickler, th *object.Thread, v int) error {
				return p.with(th, func(e *encoder) error { e.fast = v; return nil })
			}, `Whether no object is remembered: shared objects are written again, and cycles end in RecursionError.`),
			native.Computed("memo", func(th *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*Pickler](v).memo(th)
			}, nil, `A dict of the objects written so far.`),
		},
	})
}

func picklerInit(th *object.Thread, a []object.Value) (object.Value, error) {
	e, err := newEncoder(th, a[2], a[3], a[4])
	if err != nil {
		return object.Value{}, err
	}
	if e.write, err = writeOf(th, a[1]); err != nil {
		return object.Value{}, err
	}
	p := native.To[*Pickler](a[0])
	if !p.busy.CompareAndSwap(false, true) {
		return object.Value{}, inUse("Pickler")
	}
	p.e = e
	p.busy.Store(false)
	return object.None, nil
}

func inUse(class string) error {
	return object.Errorf(object.RuntimeError, "%s object is already used", class)
}

// with calls f with the encoder, which is the calling thread's meanwhile.
func (p *Pickler) with(th *object.Thread, f func(e *encoder) error) error {
	if !p.busy.CompareAndSwap(false, true) {
		return inUse("Pickler")
	}
	defer p.busy.Store(false)
	if p.e == nil {
		name := p.Type().Name()
		return native.Errorf(th, picklingErrorClass, "Pickler.__init__() was not called by %s.__init__()", name)
	}
	p.e.th = th
	return f(p.e)
}

func (p *Pickler) dump(th *object.Thread, v object.Value) error {
	h, err := p.hooks(th)
	if err != nil {
		return err
	}
	return p.with(th, func(e *encoder) error {
		e.hooks = h
		return e.dump(v)
	})
}

// hooks looks up what a subclass, or a script by assignment, adds.
func (p *Pickler) hooks(th *object.Thread) (h hooks, err error) {
	v := p.Value()
	if h.override, err = object.LookupAttr(th, v, "reducer_override"); err != nil {
		return h, err
	}
	if h.ownTable, err = object.LookupAttr(th, v, "dispatch_table"); err != nil {
		return h, err
	}
	h.persistentID, err = ownAttr(th, v, "persistent_id", picklerClass)
	return h, err
}

// ownAttr returns an attribute of v unless it is the method of the native class.
func ownAttr(th *object.Thread, v object.Value, name string, declare func() *native.Class) (object.Value, error) {
	x, err := object.GetAttr(th, v, name)
	if err != nil {
		return x, err
	}
	if m, ok := x.Native().(*object.BoundMethod); ok && m.Func.Is(native.Type(th.Runtime, declare).Find(name)) {
		return object.Value{}, nil
	}
	return x, nil
}

func (p *Pickler) clearMemo(th *object.Thread) error {
	return p.with(th, func(e *encoder) error {
		e.memo = memo{}
		return nil
	})
}

func (p *Pickler) memo(th *object.Thread) (object.Value, error) {
	d := object.NewDict(0)
	err := p.with(th, func(e *encoder) error {
		for i, v := range e.memo.kept {
			if err := d.Set(th, object.Identity(v), object.Pair(object.Int(int64(i)), v).Value()); err != nil {
				return err
			}
		}
		return nil
	})
	return d.Value(), err
}

// Unpickler is what scripts read several pickles with, or derive a class from.
type Unpickler struct {
	object.Instance
	busy atomic.Bool // a thread uses the decoder
	d    *decoder    // nil before __init__
}

func unpicklerClass() *native.Class {
	return native.NewClass[Unpickler](native.Class{
		Name: "Unpickler", Module: lowLevel, Signature: "Unpickler(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None)",
		Doc: `
A reader of the pickles in a file.

A subclass can have the methods find_class, which decides about the globals that a pickle may use, and persistent_load.`,
		Init: native.Fixed(unpicklerInit),
		Methods: []*object.Native{
			native.Def("load()", native.Method0((*Unpickler).load), `Read a pickle and return its object.`),
			native.Def("find_class(module, name, /)", native.Fixed(findClass), `Import a module and return its global name; for subclasses.`),
			native.Def("persistent_load(pid, /)", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
				return object.Value{}, native.Errorf(th, unpicklingErrorClass, noPersistentLoad)
			}), `Return the object with an ID that persistent_id gave; for subclasses.`),
		},
		Attrs: []native.Attr{
			native.Computed("memo", func(th *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*Unpickler](v).memo(th)
			}, nil, `A dict of the objects read so far.`),
		},
	})
}

// unpicklerInit is __init__(self, file, fix_imports, encoding, errors, buffers).
func unpicklerInit(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := newDecoder(th, a[2:])
	if err != nil {
		return object.Value{}, err
	}
	if err := d.open(a[1]); err != nil {
		return object.Value{}, err
	}
	u := native.To[*Unpickler](a[0])
	if !u.busy.CompareAndSwap(false, true) {
		return object.Value{}, inUse("Unpickler")
	}
	u.d = d
	u.busy.Store(false)
	return object.None, nil
}

func (u *Unpickler) load(th *object.Thread) (object.Value, error) {
	find, err := ownAttr(th, u.Value(), "find_class", unpicklerClass)
	if err != nil {
		return object.Value{}, err
	}
	persistent, err := ownAttr(th, u.Value(), "persistent_load", unpicklerClass)
	if err != nil {
		return object.Value{}, err
	}
	if !u.busy.CompareAndSwap(false, true) {
		return object.Value{}, inUse("Unpickler")
	}
	defer u.busy.Store(false)
	if u.d == nil {
		return object.Value{}, native.Errorf(th, unpicklingErrorClass, "Unpickler.__init__() was not called by %s.__init__()", u.Type().Name())
	}
	u.d.th, u.d.findClass, u.d.persistentLoad = th, find, persistent
	return u.d.load()
}

// findClass is find_class, which a subclass calls while load runs: it only reads what load has set.
func findClass(th *object.Thread, a []object.Value) (object.Value, error) {
	module, ok := a[1].AsStr()
	name, ok2 := a[2].AsStr()
	if !ok || !ok2 {
		return object.Value{}, object.Errorf(object.TypeError, "find_class() arguments must be str")
	}
	d := decoder{th: th, python2: true, proto: highestProtocol}
	u := native.To[*Unpickler](a[0])
	if u.d != nil {
		d.python2, d.proto = u.d.python2, u.d.proto
	}
	return d.global(module, name)
}

func (u *Unpickler) memo(th *object.Thread) (object.Value, error) {
	if !u.busy.CompareAndSwap(false, true) {
		return object.Value{}, inUse("Unpickler")
	}
	defer u.busy.Store(false)
	out := object.NewDict(0)
	if u.d == nil {
		return out.Value(), nil
	}
	for i, v := range u.d.memo {
		if err := out.Set(th, object.Int(int64(i)), v); err != nil {
			return object.Value{}, err
		}
	}
	for i, v := range u.d.far {
		if err := out.Set(th, object.Int(int64(i)), v); err != nil {
			return object.Value{}, err
		}
	}
	return out.Value(), nil
}

// buffer is a PickleBuffer: bytes that a pickle can leave out.
type buffer struct {
	object.Instance
	of object.Value // unset when released; guarded by the header's lock
}

func bufferClass() *native.Class {
	return native.NewClass[buffer](native.Class{
		Name: "PickleBuffer", Module: moduleName, Signature: "PickleBuffer(buffer)", Sealed: true,
		Doc:  `Bytes that a pickle of protocol 5 need not contain: see buffer_callback of dumps.`,
		Init: native.Fixed(bufferInit),
		Methods: []*object.Native{
			native.Def("raw()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
				return object.Value{}, object.Errorf(object.NotImplementedError, "memory views are not supported")
			}), `NotImplementedError: there are no memory views.`),
			native.Def("release()", native.MethodDo0(func(b *buffer, th *object.Thread) error {
				b.set(th, object.Value{})
				return nil
			}), `Let go of the bytes.`),
		},
	})
}

func bufferInit(th *object.Thread, a []object.Value) (object.Value, error) {
	if k := a[1].Layout(); k != object.KindBytes && k != object.KindByteArray {
		return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[1].Type().Name())
	}
	native.To[*buffer](a[0]).set(th, a[1])
	return object.None, nil
}

func (b *buffer) get(th *object.Thread) object.Value {
	locked := b.Lock(th)
	defer b.Unlock(locked)
	return b.of
}

func (b *buffer) set(th *object.Thread, v object.Value) {
	locked := b.Lock(th)
	b.of = v
	b.Unlock(locked)
}

// saveBuffer writes the bytes, or if the callback takes them that they are elsewhere.
func (e *encoder) saveBuffer(b *buffer) error {
	if e.proto < 5 {
		return e.fail("PickleBuffer can only be pickled with protocol >= 5")
	}
	v := b.get(e.th)
	if !v.IsSet() {
		return object.Errorf(object.ValueError, "operation forbidden on released PickleBuffer object")
	}
	readOnly := v.Layout() == object.KindBytes
	inside := true
	if !e.callback.IsNone() {
		r, err := object.Call(e.th, e.callback, []object.Value{b.Value()}, nil)
		if err == nil {
			inside, err = object.Truth(e.th, r)
		}
		if err != nil {
			return err
		}
	}
	var err error
	switch data, _ := object.BytesLike(e.th, v); {
	case inside && readOnly:
		err = e.blob(sized(len(data), opShortBinbytes, opBinbytes, opBinbytes8), data)
	case inside:
		err = e.blob(sized(len(data), 0, 0, opBytearray8), data)
	case readOnly:
		e.put(opNextBuffer, opReadonlyBuffer)
		return nil
	default:
		e.put(opNextBuffer)
		return nil
	}
	e.memoize(b.Value())
	return err
}
