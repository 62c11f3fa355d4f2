package pickle

import (
	"math"
	"slices"

	"github.com/starling-lang/starling/interp/object"
)

// step executes an opcode.
func (d *decoder) step(op byte) error {
	switch op {
	case opProto:
		u, err := d.number(1)
		if err != nil {
			return err
		}
		if u > highestProtocol {
			return object.Errorf(object.ValueError, "unsupported pickle protocol: %d", u)
		}
		d.proto = int(u)
		return nil
	case opFrame:
		return d.frame()
	case opMark:
		d.marks = append(d.marks, len(d.stack))
		return nil
	case opPop:
		if n := len(d.marks); n > 0 && d.fence() == len(d.stack) {
			d.marks = d.marks[:n-1]
			return nil
		}
		_, err := d.pop()
		return err
	case opPopMark:
		_, err := d.popMark()
		return err
	case opDup:
		v, err := d.top()
		if err == nil {
			d.push(v)
		}
		return err
	case opNone:
		d.push(object.None)
		return nil
	case opNewtrue, opNewfalse:
		d.push(object.Bool(op == opNewtrue))
		return nil
	case opBinint, opBinint1, opBinint2, opLong1, opLong4, opBinfloat, opInt, opLong, opFloat:
		return d.loadNumber(op)
	case opString, opBinstring, opShortBinstring, opUnicode, opShortBinunicode, opBinunicode, opBinunicode8, opShortBinbytes, opBinbytes, opBinbytes8, opBytearray8:
		return d.loadText(op)
	case opGet, opBinget, opLongBinget, opPut, opBinput, opLongBinput, opMemoize:
		return d.loadMemo(op)
	}
	return d.stepContainer(op)
}

// stepContainer is step for containers.
func (d *decoder) stepContainer(op byte) error {
	switch op {
	case opEmptyTuple:
		d.push(object.NewTuple(nil).Value())
		return nil
	case opEmptyList:
		d.push(object.NewList(nil).Value())
		return nil
	case opEmptyDict:
		d.push(object.NewDict(0).Value())
		return nil
	case opEmptySet:
		return d.pushSet(object.NewSet(d.th))
	case opTuple1, opTuple2, opTuple3:
		n := int(op-opTuple1) + 1
		if err := d.need(n); err != nil {
			return err
		}
		i := len(d.stack) - n
		t := object.TupleOf(d.stack[i:]...)
		d.stack = append(d.stack[:i], t.Value())
		return nil
	case opTuple, opList, opFrozenset, opDict:
		return d.loadMarked(op)
	case opAppend:
		if err := d.need(2); err != nil {
			return err
		}
		return d.appendTo(len(d.stack) - 1)
	case opAppends:
		i, err := d.mark()
		if err != nil {
			return err
		}
		return d.appendTo(i)
	case opSetitem:
		if err := d.need(3); err != nil {
			return err
		}
		return d.setItems(len(d.stack) - 2)
	case opSetitems:
		i, err := d.mark()
		if err != nil {
			return err
		}
		return d.setItems(i)
	case opAdditems:
		return d.addItems()
	}
	return d.stepObject(op)
}

// stepObject is step for what can be of any class.
func (d *decoder) stepObject(op byte) error {
	switch op {
	case opGlobal:
		return d.loadGlobal()
	case opStackGlobal:
		return d.loadStackGlobal()
	case opExt1:
		return d.loadExtension(1)
	case opExt2:
		return d.loadExtension(2)
	case opExt4:
		return d.loadExtension(4)
	case opReduce:
		return d.loadReduce()
	case opNewobj, opNewobjEx:
		return d.loadNew(op == opNewobjEx)
	case opObj, opInst:
		return d.loadInstance(op)
	case opBuild:
		return d.loadBuild()
	case opPersid, opBinpersid:
		return d.loadPersistent(op)
	case opNextBuffer, opReadonlyBuffer:
		return d.loadBuffer(op)
	}
	if op >= 0x20 && op < 0x7f && op != '\'' && op != '\\' {
		return d.fail("invalid load key, '%c'.", op)
	}
	return d.fail("invalid load key, '\\x%02x'.", op)
}

func (d *decoder) pushSet(s *object.Set, err error) error {
	if err == nil {
		d.push(s.Value())
	}
	return err
}

// loadMarked makes a container of what is above the last mark.
func (d *decoder) loadMarked(op byte) error {
	elems, err := d.popMark()
	if err != nil {
		return err
	}
	switch op {
	case opTuple:
		d.push(object.NewTuple(elems).Value())
	case opList:
		d.push(object.NewList(elems).Value())
	case opFrozenset:
		return d.pushSet(object.NewFrozenSet(d.th, elems...))
	case opDict:
		if len(elems)%2 != 0 {
			return d.fail("odd number of items for DICT")
		}
		dict := object.NewDict(len(elems) / 2)
		for i := 0; i < len(elems); i += 2 {
			if err := dict.Set(d.th, elems[i], elems[i+1]); err != nil {
				return err
			}
		}
		d.push(dict.Value())
	}
	return nil
}

// cut takes what begins at i off the stack, for what is below it. The elements are valid until the stack grows.
func (d *decoder) cut(i int) (below object.Value, elems []object.Value, err error) {
	if i-1 < d.fence() {
		return below, nil, d.underflow()
	}
	elems = d.stack[i:]
	d.stack = d.stack[:i]
	return d.stack[i-1], elems, nil
}

// appendTo appends what begins at i to the list below it.
func (d *decoder) appendTo(i int) error {
	v, elems, err := d.cut(i)
	if err != nil || len(elems) == 0 {
		return err
	}
	if v.Kind() == object.KindList {
		l, _ := v.AsList()
		return l.AppendAll(d.th, elems)
	}
	elems = slices.Clone(elems)
	extend, err := object.LookupAttr(d.th, v, "extend")
	if err != nil {
		return err
	}
	if extend.IsSet() {
		_, err := object.Call(d.th, extend, []object.Value{object.NewList(elems).Value()}, nil)
		return err
	}
	return d.callEach(v, "append", elems)
}

func (d *decoder) callEach(v object.Value, method string, elems []object.Value) error {
	f, err := object.GetAttr(d.th, v, method)
	if err != nil {
		return err
	}
	for _, x := range elems {
		if _, err := object.Call(d.th, f, []object.Value{x}, nil); err != nil {
			return err
		}
	}
	return nil
}

// setItems sets the pairs that begin at i in the dict below them.
func (d *decoder) setItems(i int) error {
	v, elems, err := d.cut(i)
	if err != nil || len(elems) == 0 {
		return err
	}
	if len(elems)%2 != 0 {
		return d.fail("odd number of items for SETITEMS")
	}
	dict, _ := v.AsDict()
	ok := v.Kind() == object.KindDict
	for i := 0; i < len(elems) && err == nil; i += 2 {
		if ok {
			err = dict.Set(d.th, elems[i], elems[i+1])
		} else {
			err = object.SetItem(d.th, v, elems[i], elems[i+1])
		}
	}
	return err
}

func (d *decoder) addItems() error {
	i, err := d.mark()
	if err != nil {
		return err
	}
	v, elems, err := d.cut(i)
	if err != nil || len(elems) == 0 {
		return err
	}
	if v.Kind() != object.KindSet {
		return d.callEach(v, "add", slices.Clone(elems))
	}
	s, _ := v.AsSet()
	for _, x := range elems {
		if err := s.Add(d.th, x); err != nil {
			return err
		}
	}
	return nil
}

// loadMemo stores in the memo, or fetches from it.
func (d *decoder) loadMemo(op byte) error {
	var u uint64
	var err error
	switch op {
	case opBinget, opBinput:
		u, err = d.number(1)
	case opLongBinget, opLongBinput:
		u, err = d.number(4)
	case opMemoize:
		u = uint64(len(d.memo) + len(d.far))
	default:
		return d.loadTextMemo(op)
	}
	if err != nil {
		return err
	}
	if op == opBinget || op == opLongBinget {
		return d.memoGet(int(u))
	}
	return d.memoPut(int(u))
}

func (d *decoder) loadTextMemo(op byte) error {
	s, err := d.line()
	if err != nil {
		return err
	}
	if op == opPut {
		if err := d.need(1); err != nil {
			return err
		}
	}
	v, err := parseInt(d.th, s+"\n", 10)
	if err != nil {
		return err
	}
	i, ok := v.SmallInt()
	switch {
	case op == opGet && !ok:
		return d.fail("Memo value not found at index %s", s)
	case op == opGet:
		return d.memoGet(int(i))
	case ok && i < 0:
		return object.Errorf(object.ValueError, "negative PUT argument")
	case !ok || i > math.MaxInt32:
		return object.Errorf(object.OverflowError, "Python int too large to convert to C ssize_t")
	}
	return d.memoPut(int(i))
}
