package itertools

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// filter is the struct of dropwhile, filterfalse and takewhile.
type filter struct {
	object.Instance
	f, it object.Value
	done  bool // dropwhile: began to pass; takewhile: ended; guarded by the header's lock
}

func newFilter(name string) newFunc {
	return func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		if err := positional(name, args, kw, 2, 2); err != nil {
			return object.Value{}, err
		}
		it, err := object.Iter(th, args[1])
		if err != nil {
			return object.Value{}, err
		}
		v, f := alloc[*filter](cls)
		f.f, f.it = args[0], it
		return v, nil
	}
}

func (f *filter) isDone(th *object.Thread) bool {
	locked := f.Lock(th)
	done := f.done
	f.Unlock(locked)
	return done
}

func (f *filter) setDone(th *object.Thread) {
	locked := f.Lock(th)
	f.done = true
	f.Unlock(locked)
}

func dropWhileClass() *native.Class {
	return iterator(native.Class{
		Name: "dropwhile", Signature: "dropwhile(predicate, iterable, /)", Doc: "Drop items while the predicate holds, then return every item.",
	}, newFilter("dropwhile"), (*filter).dropWhile)
}

func (f *filter) dropWhile(th *object.Thread) (object.Value, error) {
	for {
		x, err := object.Next(th, f.it)
		if err != nil || !x.IsSet() || f.isDone(th) {
			return x, err
		}
		ok, err := test(th, f.f, x)
		if err != nil {
			return object.Value{}, err
		}
		if !ok {
			f.setDone(th)
			return x, nil
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
}

func takeWhileClass() *native.Class {
	return iterator(native.Class{
		Name: "takewhile", Signature: "takewhile(predicate, iterable, /)", Doc: "Return items as long as the predicate holds.",
	}, newFilter("takewhile"), (*filter).takeWhile)
}

func (f *filter) takeWhile(th *object.Thread) (object.Value, error) {
	if f.isDone(th) {
		return object.Value{}, nil
	}
	x, err := object.Next(th, f.it)
	if err != nil || !x.IsSet() {
		return x, err
	}
	ok, err := test(th, f.f, x)
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		f.setDone(th)
		return object.Value{}, nil
	}
	return x, nil
}

func filterFalseClass() *native.Class {
	return iterator(native.Class{
		Name: "filterfalse", Signature: "filterfalse(function, iterable, /)", Doc: "Return the items for which the function is false.",
	}, newFilter("filterfalse"), (*filter).filterFalse)
}

func (f *filter) filterFalse(th *object.Thread) (object.Value, error) {
	for {
		x, err := object.Next(th, f.it)
		if err != nil || !x.IsSet() {
			return x, err
		}
		ok, err := test(th, f.f, x)
		if err != nil {
			return object.Value{}, err
		}
		if !ok {
			return x, nil
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
}

// compress is compress(data, selectors): immutable.
type compress struct {
	object.Instance
	data, selectors object.Value
}

func compressClass() *native.Class {
	bind := binder("compress(data, selectors)")
	return iterator(native.Class{
		Name: "compress", Signature: "compress(data, selectors)", Doc: "Return the items of data whose selector is true.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [2]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		data, err := object.Iter(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		selectors, err := object.Iter(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		v, c := alloc[*compress](cls)
		c.data, c.selectors = data, selectors
		return v, nil
	}, (*compress).next)
}

func (c *compress) next(th *object.Thread) (object.Value, error) {
	for {
		x, err := object.Next(th, c.data)
		if err != nil || !x.IsSet() {
			return x, err
		}
		s, err := object.Next(th, c.selectors)
		if err != nil || !s.IsSet() {
			return s, err
		}
		ok, err := object.Truth(th, s)
		if err != nil {
			return object.Value{}, err
		}
		if ok {
			return x, nil
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
}

// starMap is starmap(function, iterable): immutable.
type starMap struct {
	object.Instance
	f, it object.Value
}

func starMapClass() *native.Class {
	return iterator(native.Class{
		Name: "starmap", Signature: "starmap(function, iterable, /)", Doc: "Call the function with the elements of each item as arguments.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		if err := positional("starmap", args, kw, 2, 2); err != nil {
			return object.Value{}, err
		}
		it, err := object.Iter(th, args[1])
		if err != nil {
			return object.Value{}, err
		}
		v, s := alloc[*starMap](cls)
		s.f, s.it = args[0], it
		return v, nil
	}, (*starMap).next)
}

func (s *starMap) next(th *object.Thread) (object.Value, error) {
	x, err := object.Next(th, s.it)
	if err != nil || !x.IsSet() {
		return x, err
	}
	if t, ok := x.AsTuple(); ok {
		return object.Call(th, s.f, t.Elems(), nil)
	}
	args, err := object.Elements(th, x)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, s.f, args, nil)
}

// islice is islice(iterable, start, stop, step); the header's lock guards its fields.
type islice struct {
	object.Instance
	it               object.Value // unset at the end
	next_, pos, stop int          // index of the next item to return, of it's next, end or -1
	step             int
}

func isliceClass() *native.Class {
	return iterator(native.Class{
		Name: "islice", Signature: "islice(iterable, stop, /)", Doc: "islice(iterable, stop) or islice(iterable, start, stop[, step]): the items of a slice.",
	}, newIslice, (*islice).next)
}

func newIslice(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := positional("islice", args, kw, 2, 4); err != nil {
		return object.Value{}, err
	}
	start, stop, step := 0, -1, 1
	var err error
	if len(args) == 2 {
		if stop, err = sliceBound(th, args[1], -1, "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."); err != nil {
			return object.Value{}, err
		}
	} else {
		if stop, err = sliceBound(th, args[2], -1, "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."); err != nil {
			return object.Value{}, err
		}
		if start, err = sliceBound(th, args[1], 0, "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."); err != nil {
			return object.Value{}, err
		}
	}
	if len(args) == 4 {
		const message = "Step for islice() must be a positive integer or None."
		if step, err = sliceBound(th, args[3], 1, message); err != nil {
			return object.Value{}, err
		}
		if step < 1 {
			return object.Value{}, object.Errorf(object.ValueError, message)
		}
	}
	it, err := object.Iter(th, args[0])
	if err != nil {
		return object.Value{}, err
	}
	v, s := alloc[*islice](cls)
	s.it, s.next_, s.stop, s.step = it, start, stop, step
	return v, nil
}

func sliceBound(th *object.Thread, v object.Value, none int, message string) (int, error) {
	if v.IsNone() {
		return none, nil
	}
	n, err := object.IndexInt(th, v, object.OverflowError)
	if err != nil || n < 0 {
		return 0, object.Errorf(object.ValueError, "%s", message)
	}
	return n, nil
}

func (s *islice) next(th *object.Thread) (object.Value, error) {
	locked := s.Lock(th)
	it, pos, target := s.it, s.pos, s.next_
	if !it.IsSet() {
		s.Unlock(locked)
		return object.Value{}, nil
	}
	if s.stop >= 0 && target >= s.stop {
		// The items before stop are consumed even where the step skips over them.
		s.it, s.pos = object.Value{}, s.stop
		s.Unlock(locked)
		for ; pos < s.stop; pos++ {
			if x, err := object.Next(th, it); err != nil || !x.IsSet() {
				return object.Value{}, err
			}
		}
		return object.Value{}, nil
	}
	s.pos = target + 1
	if s.next_ += s.step; s.next_ < target || s.stop >= 0 && s.next_ > s.stop {
		s.next_ = max(s.stop, target+1)
	}
	s.Unlock(locked)
	for ; ; pos++ {
		x, err := object.Next(th, it)
		if err != nil || pos == target && x.IsSet() {
			return x, err
		}
		if !x.IsSet() {
			locked := s.Lock(th)
			s.it = object.Value{}
			s.Unlock(locked)
			return x, nil
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
}
