package pickle

import (
	"errors"
	"strings"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/copyreg"
)

// find returns a global: by the find_class of a subclass, if there is one.
func (d *decoder) find(module, name string) (object.Value, error) {
	if d.findClass.IsSet() {
		return object.Call(d.th, d.findClass, []object.Value{object.Str(module), object.Str(name)}, nil)
	}
	return d.global(module, name)
}

// global imports a module and returns what it has by the name, which is dotted from protocol 4 on.
func (d *decoder) global(module, name string) (object.Value, error) {
	g := global{module, name}
	if d.proto < 3 && d.python2 {
		if now, ok := globalsNow[g]; ok {
			g = now
		} else if now, ok := modulesNow[module]; ok {
			g.module = now
		}
	}
	if g.module == "_operator" {
		g.module = "operator" // where CPython's has its functions from
	}
	if g.module == "" {
		return object.Value{}, object.Errorf(object.ValueError, "Empty module name")
	}
	m, err := object.ImportName(d.th, nil, g.module, 0, false)
	if err != nil {
		return object.Value{}, err
	}
	path := []string{g.name}
	if d.proto >= 4 {
		path = strings.Split(g.name, ".")
	}
	v := m
	for _, p := range path {
		if p == "<locals>" {
			return object.Value{}, d.missing("local attribute", g.name, m, nil)
		}
		if v, err = object.GetAttr(d.th, v, p); err != nil {
			if !object.IsException(err, object.AttributeError) {
				return object.Value{}, err
			}
			return object.Value{}, d.missing("attribute", g.name, m, err)
		}
	}
	return v, nil
}

func (d *decoder) missing(what, name string, m object.Value, cause error) error {
	r, err := object.Repr(d.th, m)
	if err != nil {
		return err
	}
	err = object.Errorf(object.AttributeError, "Can't get %s %s on %s", what, object.QuoteString(name, d.th.Dialect), r)
	var c, x *object.Exception
	if errors.As(cause, &c) && errors.As(err, &x) {
		x.SetContext(d.th, c)
	}
	return err
}

// names reads the two lines of a global.
func (d *decoder) names() (module, name string, err error) {
	if module, err = d.line(); err != nil {
		return "", "", err
	}
	if name, err = d.line(); err != nil {
		return "", "", err
	}
	if module, err = object.Decode(d.th, module, "utf-8", "strict"); err == nil {
		name, err = object.Decode(d.th, name, "utf-8", "strict")
	}
	return module, name, err
}

func (d *decoder) loadGlobal() error {
	module, name, err := d.names()
	if err != nil {
		return err
	}
	v, err := d.find(module, name)
	if err == nil {
		d.push(v)
	}
	return err
}

func (d *decoder) loadStackGlobal() error {
	if err := d.need(2); err != nil {
		return err
	}
	name, _ := d.pop()
	module, _ := d.pop()
	if name.Kind() != object.KindStr || module.Kind() != object.KindStr {
		return d.fail("STACK_GLOBAL requires str")
	}
	m, _ := module.AsStr()
	n, _ := name.AsStr()
	v, err := d.find(m, n)
	if err == nil {
		d.push(v)
	}
	return err
}

// loadExtension pushes a global that copyreg has a number for.
func (d *decoder) loadExtension(size int) error {
	u, err := d.number(size)
	if err != nil {
		return err
	}
	if code := int32(u); code <= 0 {
		return d.fail("EXT specifies code <= 0")
	}
	code := object.Int(int64(u))
	cache, err := copyreg.Dict(d.th, copyreg.Cache)
	if err != nil {
		return err
	}
	if v, ok, err := cache.Get(d.th, code); err != nil {
		return err
	} else if ok {
		d.push(v)
		return nil
	}
	inverted, err := copyreg.Dict(d.th, copyreg.Inverted)
	if err != nil {
		return err
	}
	key, ok, err := inverted.Get(d.th, code)
	if err != nil {
		return err
	}
	if !ok {
		return object.Errorf(object.ValueError, "unregistered extension code %d", u)
	}
	pair, ok := key.AsTuple()
	if !ok || pair.Len() != 2 || pair.Elems()[0].Layout() != object.KindStr || pair.Elems()[1].Layout() != object.KindStr {
		return object.Errorf(object.ValueError, "_inverted_registry[%d] isn't a 2-tuple of strings", u)
	}
	m, _ := pair.Elems()[0].AsStr()
	n, _ := pair.Elems()[1].AsStr()
	v, err := d.find(m, n)
	if err != nil {
		return err
	}
	d.push(v)
	return cache.Set(d.th, code, v)
}

func (d *decoder) loadReduce() error {
	if err := d.need(2); err != nil {
		return err
	}
	args, _ := d.pop()
	f, _ := d.pop()
	t, ok := args.AsTuple()
	if !ok {
		return object.Errorf(object.TypeError, "argument list must be a tuple")
	}
	v, err := object.Call(d.th, f, t.Elems(), nil)
	if err == nil {
		d.push(v)
	}
	return err
}

// loadNew calls cls.__new__(cls, *args, **kwargs).
func (d *decoder) loadNew(extended bool) error {
	op, n := "NEWOBJ", 2
	if extended {
		op, n = "NEWOBJ_EX", 3
	}
	if err := d.need(n); err != nil {
		return err
	}
	var kw []object.Named
	if extended {
		v, _ := d.pop()
		dict, ok := v.AsDict()
		if !ok {
			return d.fail("NEWOBJ_EX kwargs argument must be a dict, not %s", v.Type().Name())
		}
		for _, it := range dict.Items(d.th) {
			name, ok := it.Key.AsStr()
			if !ok {
				return object.Errorf(object.TypeError, "keywords must be strings")
			}
			kw = append(kw, object.Named{Name: name, Value: it.Value})
		}
	}
	args, _ := d.pop()
	cls, _ := d.pop()
	t, ok := cls.AsType()
	if !ok {
		return d.fail("%s class argument must be a type, not %s", op, cls.Type().Name())
	}
	list, ok := args.AsTuple()
	if !ok {
		return d.fail("%s args argument must be a tuple, not %s", op, args.Type().Name())
	}
	if t.Slots().New == nil {
		return d.fail("%s class argument '%s' doesn't have __new__", op, t.Name())
	}
	v, err := t.Slots().New(d.th, t, list.Elems(), kw)
	if err == nil {
		d.push(v)
	}
	return err
}

// loadInstance makes an instance of an old class: its name is in the pickle, or the class above the mark.
func (d *decoder) loadInstance(op byte) error {
	var cls object.Value
	elems, err := d.popMark()
	if err != nil {
		return err
	}
	if op == opObj {
		if len(elems) == 0 {
			return d.underflow()
		}
		cls, elems = elems[0], elems[1:]
	} else {
		module, name, err := d.names()
		if err != nil {
			return err
		}
		if cls, err = d.find(module, name); err != nil {
			return err
		}
	}
	v, err := d.instantiate(cls, elems)
	if err == nil {
		d.push(v)
	}
	return err
}

func (d *decoder) instantiate(cls object.Value, args []object.Value) (object.Value, error) {
	if t, ok := cls.AsType(); ok && len(args) == 0 && t.Slots().New != nil {
		f, err := object.LookupAttr(d.th, cls, "__getinitargs__")
		if err != nil {
			return object.Value{}, err
		}
		if !f.IsSet() {
			return t.Slots().New(d.th, t, nil, nil)
		}
	}
	return object.Call(d.th, cls, args, nil)
}

// loadBuild gives the object on the stack its state.
func (d *decoder) loadBuild() error {
	if err := d.need(2); err != nil {
		return err
	}
	state, _ := d.pop()
	v, _ := d.top()
	set, err := object.LookupAttr(d.th, v, "__setstate__")
	if err != nil {
		return err
	}
	if set.IsSet() {
		_, err := object.Call(d.th, set, []object.Value{state}, nil)
		return err
	}
	slots := object.None
	if t, ok := state.AsTuple(); ok && t.Len() == 2 {
		state, slots = t.Elems()[0], t.Elems()[1]
	}
	if !state.IsNone() {
		if err := d.setDict(v, state); err != nil {
			return err
		}
	}
	if slots.IsNone() {
		return nil
	}
	s, ok := slots.AsDict()
	if !ok {
		return d.fail("slot state is not a dictionary")
	}
	for _, it := range s.Items(d.th) {
		name, ok := it.Key.AsStr()
		if !ok {
			return object.Errorf(object.TypeError, "attribute name must be string, not '%s'", it.Key.Type().Name())
		}
		if err := object.SetAttr(d.th, v, name, it.Value); err != nil {
			return err
		}
	}
	return nil
}

// setDict sets attributes in the object's __dict__, past any properties of its class.
func (d *decoder) setDict(v, state object.Value) error {
	s, ok := state.AsDict()
	if !ok {
		return d.fail("state is not a dictionary")
	}
	if _, err := d.dictOf(v, false); err != nil {
		return err
	}
	plain := v.Kind() == object.KindInstance && v.Type().IsHeap() && !v.Type().Find("__slots__").IsSet()
	for pos := 0; ; {
		k, x, ok := s.Next(d.th, &pos)
		if !ok {
			return nil
		}
		if err := d.setInDict(v, k, x, plain); err != nil {
			return err
		}
	}
}

// setInDict is setDict for one attribute; the instances of a plain class have no attributes but those of a dict.
func (d *decoder) setInDict(v, k, x object.Value, plain bool) error {
	name, ok := k.AsStr()
	if ok && v.Layout() == object.KindInstance && !v.Type().Find(name).IsSet() {
		if plain && object.AddSlot(d.th, v, name, x) {
			return nil
		}
		return object.GenericSetAttr(d.th, v, name, x)
	}
	dict, err := d.dictOf(v, true)
	if err != nil {
		return err
	}
	return object.SetItem(d.th, dict, k, x)
}

// dictOf returns v.__dict__; unless it is wanted, an instance need not make one.
func (d *decoder) dictOf(v object.Value, wanted bool) (object.Value, error) {
	if !wanted && v.Layout() == object.KindInstance && v.Type().IsHeap() {
		if f := v.Type().Find("__slots__"); !f.IsSet() {
			return object.Value{}, nil
		}
	}
	return object.GetAttr(d.th, v, "__dict__")
}

func (d *decoder) loadPersistent(op byte) error {
	var pid object.Value
	if op == opPersid {
		s, err := d.line()
		if err != nil {
			return err
		}
		if !object.IsASCII(s) {
			return d.fail("persistent IDs in protocol 0 must be ASCII strings")
		}
		pid = object.Str(s)
	} else {
		var err error
		if pid, err = d.pop(); err != nil {
			return err
		}
	}
	if !d.persistentLoad.IsSet() {
		return d.fail(noPersistentLoad)
	}
	v, err := object.Call(d.th, d.persistentLoad, []object.Value{pid}, nil)
	if err == nil {
		d.push(v)
	}
	return err
}

const noPersistentLoad = "A load persistent id instruction was encountered, but no persistent_load function was specified."

func (d *decoder) loadBuffer(op byte) error {
	if op == opReadonlyBuffer {
		v, err := d.top()
		if err != nil {
			return err
		}
		if b, ok := v.Native().(*buffer); ok {
			v = b.get(d.th)
		}
		if v.IsSet() && v.Layout() == object.KindBytes {
			return nil
		}
		return object.Errorf(object.NotImplementedError, "memory views are not supported: a read-only buffer must be bytes")
	}
	if !d.buffers.IsSet() {
		return d.fail("pickle stream refers to out-of-band data but no *buffers* argument was given")
	}
	v, err := object.Next(d.th, d.buffers)
	if err != nil {
		return err
	}
	if !v.IsSet() {
		return d.fail("not enough out-of-band buffers")
	}
	d.push(v)
	return nil
}
