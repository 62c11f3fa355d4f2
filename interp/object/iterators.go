package object

// The iterators of the built-in containers. Each guards its position with its
// own lock, so that threads that share one get every element once.

// The types of the iterators.
var (
	SequenceIteratorType = finalType("iterator", KindOther, boxOf[SequenceIterator]())
	CallableIteratorType = finalType("callable_iterator", KindOther, boxOf[CallableIterator]())
	ListIteratorType     = finalType("list_iterator", KindOther, boxOf[ListIterator]())
	ListReverseType      = finalType("list_reverseiterator", KindOther, boxOf[ListIterator]())
	TupleIteratorType    = finalType("tuple_iterator", KindOther, boxOf[TupleIterator]())
	RangeIteratorType    = finalType("range_iterator", KindOther, boxOf[RangeIterator]())
	LongRangeType        = finalType("longrange_iterator", KindOther, boxOf[longRange]())
	SetIteratorType      = finalType("set_iterator", KindOther, boxOf[SetIterator]())

	DictKeyIteratorType   = finalType("dict_keyiterator", KindOther, boxOf[DictIterator]())
	DictValueIteratorType = finalType("dict_valueiterator", KindOther, boxOf[DictIterator]())
	DictItemIteratorType  = finalType("dict_itemiterator", KindOther, boxOf[DictIterator]())
	DictReverseKeyType    = finalType("dict_reversekeyiterator", KindOther, boxOf[DictIterator]())
	DictReverseValueType  = finalType("dict_reversevalueiterator", KindOther, boxOf[DictIterator]())
	DictReverseItemType   = finalType("dict_reverseitemiterator", KindOther, boxOf[DictIterator]())
	DictKeysType          = finalType("dict_keys", KindOther, boxOf[DictView]())
	DictValuesType        = finalType("dict_values", KindOther, boxOf[DictView]())
	DictItemsType         = finalType("dict_items", KindOther, boxOf[DictView]())
	OrderedKeysType       = orderedView("odict_keys", DictKeysType)
	OrderedValuesType     = orderedView("odict_values", DictValuesType)
	OrderedItemsType      = orderedView("odict_items", DictItemsType)
	EnumerateType         = objectType("enumerate", KindOther, boxOf[Enumerate]())
	ZipType               = objectType("zip", KindOther, boxOf[Zip]())
	MapType               = objectType("map", KindOther, boxOf[Map]())
	FilterType            = objectType("filter", KindOther, boxOf[Filter]())
	ReversedType          = objectType("reversed", KindOther, boxOf[Reversed]())
	UnionType             = unionType()
	StructType            = finalType("struct", KindOther, boxOf[Struct]())
)

// orderedView declares the type of a view of a collections.OrderedDict.
func orderedView(name string, base *Type) *Type {
	t := staticType(name, KindOther, boxOf[DictView](), base)
	t.noBase = true
	return t
}

// iteratorTypes returns the types of this file, with those of other iterators.
func iteratorTypes() []*Type {
	return []*Type{
		SequenceIteratorType, CallableIteratorType, ListIteratorType, ListReverseType, TupleIteratorType, RangeIteratorType,
		LongRangeType, SetIteratorType, DictKeyIteratorType, DictValueIteratorType, DictItemIteratorType, DictReverseKeyType,
		DictReverseValueType, DictReverseItemType, DictKeysType, DictValuesType, DictItemsType, OrderedKeysType, OrderedValuesType, OrderedItemsType, EnumerateType, ZipType, MapType,
		FilterType, ReversedType, UnionType, StructType, StrIteratorType, CursorIteratorType, GenericAliasType, MappingProxyType, anextDefaultType,
		StringElemsType, StringCodepointsType, BytesElemsType, ElemsIteratorType, BytesIteratorType, ByteArrayIteratorType, BytesIteratorType, ByteArrayIteratorType,
	}
}

// iteratorSlots makes a type of iterators: iter() gives the iterator itself.
func iteratorSlots(t *Type, next func(th *Thread, v Value) (Value, error)) *Slots {
	s := t.MutableSlots()
	s.Iter = iterSelf
	s.Next = next
	return s
}

func iterSelf(_ *Thread, v Value) (Value, error) { return v, nil }

func setupIterators() {
	iteratorSlots(ListIteratorType, func(th *Thread, v Value) (Value, error) { return (*ListIterator)(v.ref).Next(th), nil })
	iteratorSlots(ListReverseType, func(th *Thread, v Value) (Value, error) { return (*ListIterator)(v.ref).previous(th), nil })
	iteratorSlots(TupleIteratorType, func(th *Thread, v Value) (Value, error) { return (*TupleIterator)(v.ref).Next(th), nil })
	iteratorSlots(RangeIteratorType, func(th *Thread, v Value) (Value, error) { return (*RangeIterator)(v.ref).Next(th), nil })
	iteratorSlots(LongRangeType, func(th *Thread, v Value) (Value, error) { return (*longRange)(v.ref).advance(th), nil })
	iteratorSlots(SetIteratorType, func(th *Thread, v Value) (Value, error) { return (*SetIterator)(v.ref).Next(th) })
	for _, t := range []*Type{DictKeyIteratorType, DictValueIteratorType, DictItemIteratorType, DictReverseKeyType, DictReverseValueType, DictReverseItemType} {
		iteratorSlots(t, func(th *Thread, v Value) (Value, error) { return (*DictIterator)(v.ref).Next(th) })
	}
	iteratorSlots(SequenceIteratorType, func(th *Thread, v Value) (Value, error) { return (*SequenceIterator)(v.ref).next(th) })
	iteratorSlots(CallableIteratorType, func(th *Thread, v Value) (Value, error) { return (*CallableIterator)(v.ref).next(th) })
	iteratorSlots(CursorIteratorType, func(th *Thread, v Value) (Value, error) { return (*cursorIterator)(v.ref).next(th), nil })
	setupLengthHints()
	setupLazy()
	setupUnion()
	setupGenericAlias()
	setupMappingProxy()
	setupAnext()
	setupStruct()
}

// ListIterator goes through a list by index, forwards or backwards.
type ListIterator struct {
	Header
	list *List // nil at the end
	i    int   // of the next element
}

// NewListIterator returns iter(l).
func NewListIterator(l *List) Value {
	it := &ListIterator{list: l}
	it.Init(ListIteratorType, KindOther)
	return it.Value()
}

// NewListReverse returns reversed(l).
func NewListReverse(th *Thread, l *List) Value {
	it := &ListIterator{list: l, i: l.Len(th) - 1}
	it.Init(ListReverseType, KindOther)
	return it.Value()
}

// Next returns the next element, unset at the end.
func (it *ListIterator) Next(th *Thread) Value {
	locked := it.Lock(th)
	l := it.list
	if l == nil {
		it.Unlock(locked)
		return Value{}
	}
	v, ok := l.at(th, it.i) // the iterator's lock comes before the list's
	it.i++
	if !ok {
		it.list = nil
	}
	it.Unlock(locked)
	return v
}

func (it *ListIterator) previous(th *Thread) Value {
	locked := it.Lock(th)
	if it.list == nil {
		it.Unlock(locked)
		return Value{}
	}
	v, ok := it.list.at(th, it.i)
	it.i--
	if !ok {
		it.list = nil
	}
	it.Unlock(locked)
	return v
}

// TupleIterator goes through a tuple.
type TupleIterator struct {
	Header
	elems []Value // what is left
}

func newTupleIterator(t *Tuple) Value {
	it := &TupleIterator{elems: t.elems}
	it.Init(TupleIteratorType, KindOther)
	return it.Value()
}

// Next returns the next element, unset at the end.
func (it *TupleIterator) Next(th *Thread) (v Value) {
	locked := it.Lock(th)
	if len(it.elems) > 0 {
		v = it.elems[0]
		it.elems = it.elems[1:]
	}
	it.Unlock(locked)
	return v
}

// SequenceIterator calls __getitem__ with 0, 1, … until IndexError or StopIteration.
type SequenceIterator struct {
	Header
	seq Value // unset at the end
	i   int64
}

func newSequenceIterator(v Value) Value {
	it := &SequenceIterator{seq: v}
	it.Init(SequenceIteratorType, KindOther)
	return it.Value()
}

func (it *SequenceIterator) next(th *Thread) (Value, error) {
	locked := it.Lock(th)
	seq, i := it.seq, it.i
	it.i++
	it.Unlock(locked)
	if !seq.IsSet() {
		return Value{}, nil
	}
	v, err := GetItem(th, seq, Int(i))
	if err != nil && (IsException(err, IndexError) || IsException(err, StopIteration)) {
		err = nil
		v = Value{}
	}
	if !v.IsSet() && err == nil {
		locked := it.Lock(th)
		it.seq = Value{}
		it.Unlock(locked)
	}
	return v, err
}

// CallableIterator is iter(f, sentinel).
type CallableIterator struct {
	Header
	f        Value // unset at the end
	sentinel Value
}

// NewCallableIterator returns iter(f, sentinel).
func NewCallableIterator(f, sentinel Value) Value {
	it := &CallableIterator{f: f, sentinel: sentinel}
	it.Init(CallableIteratorType, KindOther)
	return it.Value()
}

func (it *CallableIterator) next(th *Thread) (Value, error) {
	locked := it.Lock(th)
	f := it.f
	it.Unlock(locked)
	if !f.IsSet() {
		return Value{}, nil
	}
	v, err := Call(th, f, nil, nil)
	if err != nil {
		if !IsException(err, StopIteration) {
			return Value{}, err
		}
		it.end(th)
		return Value{}, nil
	}
	eq, err := Equal(th, it.sentinel, v)
	if err != nil {
		return Value{}, err
	}
	if eq {
		it.end(th)
		return Value{}, nil
	}
	return v, nil
}

func (it *CallableIterator) end(th *Thread) {
	locked := it.Lock(th)
	it.f = Value{}
	it.Unlock(locked)
}

// setupLengthHints tells how many elements some iterators have left.
func setupLengthHints() {
	define := func(t *Type, left func(th *Thread, v Value) int) {
		t.DefineMethods(NewNative("__length_hint__()", "", func(th *Thread, a []Value) (Value, error) {
			return Int(int64(left(th, a[0]))), nil
		}))
	}
	define(ListIteratorType, func(th *Thread, v Value) int {
		it := (*ListIterator)(v.ref)
		locked := it.Lock(th)
		defer it.Unlock(locked)
		if it.list == nil {
			return 0
		}
		return max(it.list.Len(th)-it.i, 0)
	})
	define(ListReverseType, func(th *Thread, v Value) int {
		it := (*ListIterator)(v.ref)
		locked := it.Lock(th)
		defer it.Unlock(locked)
		if it.list == nil || it.i >= it.list.Len(th) {
			return 0
		}
		return it.i + 1
	})
	define(TupleIteratorType, func(th *Thread, v Value) int {
		it := (*TupleIterator)(v.ref)
		locked := it.Lock(th)
		defer it.Unlock(locked)
		return len(it.elems)
	})
	define(RangeIteratorType, func(th *Thread, v Value) int {
		it := (*RangeIterator)(v.ref)
		locked := it.Lock(th)
		defer it.Unlock(locked)
		return int(it.left)
	})
	for _, t := range []*Type{DictKeyIteratorType, DictValueIteratorType, DictItemIteratorType, DictReverseKeyType, DictReverseValueType, DictReverseItemType} {
		define(t, func(th *Thread, v Value) int {
			it := (*DictIterator)(v.ref)
			locked := it.Lock(th)
			defer it.Unlock(locked)
			if it.d == nil {
				return 0
			}
			return it.left
		})
	}
}
