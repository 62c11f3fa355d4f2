package object

// exceptionMembers are the attributes that built-in exceptions add to those of
// BaseException, by the class that adds them.
var exceptionMembers = map[*Type][]string{
	StopIteration:         {"value"},
	SystemExit:            {"code"},
	ImportError:           {"msg", "name", "path", "name_from"},
	AttributeError:        {"name", "obj"},
	NameError:             {"name"},
	OSError:               {"errno", "strerror", "filename", "filename2", "characters_written"},
	SyntaxError:           {"msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"},
	UnicodeDecodeError:    {"encoding", "object", "start", "end", "reason"},
	UnicodeEncodeError:    {"encoding", "object", "start", "end", "reason"},
	UnicodeTranslateError: {"encoding", "object", "start", "end", "reason"},
	BaseExceptionGroup:    {"message", "exceptions"},
}

// Positions in the fields of the classes above that Go code reads.
const (
	osErrno = iota
	osStrerror
	osFilename
	osFilename2
	osWritten
)

const (
	unicodeEncoding = iota
	unicodeObject
	unicodeStart
	unicodeEnd
	unicodeReason
)

const (
	syntaxMsg = iota
	syntaxFilename
	syntaxLine
	syntaxOffset
	syntaxText
	syntaxEndLine
	syntaxEndOffset
)

// memberClass returns the class that gives t's instances their fields, or nil.
func memberClass(t *Type) *Type {
	for _, c := range t.MRO() {
		if !c.heap && exceptionMembers[c] != nil {
			return c
		}
	}
	return nil
}

// rareFields is what few exceptions have.
type rareFields struct {
	host   error   // the Go error that the exception stands for
	self   Value   // of the method that raised a NameError, for a suggestion
	fields []Value // what the built-in subclasses add; nil: what args say; guarded by the exception's lock
}

// more returns the exception's rare fields, made if it has none.
func (e *Exception) more() *rareFields {
	if r := e.rare.Load(); r != nil {
		return r
	}
	e.rare.CompareAndSwap(nil, new(rareFields))
	return e.rare.Load()
}

// field returns field i of an exception whose class has fields; the zero Value if it is not set.
func (e *Exception) field(th *Thread, i int) Value {
	locked := e.lock1(th)
	defer e.Unlock(locked)
	r := e.more()
	if r.fields == nil {
		r.fields = fieldsOf(memberClass(e.typ), e.Args())
	}
	if i >= len(r.fields) {
		return Value{}
	}
	return r.fields[i]
}

// lock1 is Lock for a thread that may be nil, when nothing is shared.
func (e *Exception) lock1(th *Thread) bool {
	return th != nil && e.Lock(th)
}

// fieldOr returns field i, None if it is not set.
func (e *Exception) fieldOr(th *Thread, i int) Value { return orNone(e.field(th, i)) }

// setFieldAt sets field i; the zero Value deletes it.
func (e *Exception) setFieldAt(th *Thread, i int, v Value) {
	e.field(th, i)
	locked := e.lock1(th)
	// A new slice: readers may still hold the old one.
	old := e.more().fields
	fields := make([]Value, max(len(old), i+1))
	copy(fields, old)
	fields[i] = v
	e.more().fields = fields
	e.Unlock(locked)
}

// Field returns an attribute that the exception's built-in class defines, such
// as OSError's errno; the zero Value if there is none or it is not set.
func (e *Exception) Field(th *Thread, name string) Value {
	if i := memberIndex(e.typ, name); i >= 0 {
		return e.field(th, i)
	}
	return Value{}
}

// SetField sets an attribute that the exception's built-in class defines.
func (e *Exception) SetField(name string, v Value) {
	if i := memberIndex(e.typ, name); i >= 0 {
		e.setFieldAt(nil, i, v)
	}
}

func memberIndex(t *Type, name string) int {
	for i, n := range exceptionMembers[memberClass(t)] {
		if n == name {
			return i
		}
	}
	return -1
}

// fieldsOf tells the fields of an exception from its args alone.
func fieldsOf(class *Type, args []Value) []Value {
	f := make([]Value, len(exceptionMembers[class]))
	switch class {
	case StopIteration:
		if len(args) > 0 {
			f[0] = args[0]
		}
	case SystemExit:
		switch len(args) {
		case 0:
		case 1:
			f[0] = args[0]
		default:
			f[0] = TupleOf(args...).Value()
		}
	case ImportError:
		if len(args) == 1 {
			f[0] = args[0]
		}
	case OSError:
		if len(args) >= 2 && len(args) <= 5 {
			copy(f, args[:2])
			if len(args) > 2 {
				f[osFilename] = unlessNone(args[2])
			}
			if len(args) > 4 {
				f[osFilename2] = unlessNone(args[4])
			}
		}
	case SyntaxError:
		if len(args) > 0 {
			f[syntaxMsg] = args[0]
		}
	case UnicodeDecodeError, UnicodeEncodeError:
		copy(f, args)
	case UnicodeTranslateError:
		copy(f[1:], args)
	case BaseExceptionGroup:
		if len(args) == 2 {
			f[0] = args[0]
			if t, ok := args[1].AsTuple(); ok {
				f[1] = t.Value()
			} else if l, ok := args[1].AsList(); ok {
				f[1] = TupleOf(l.Elems()...).Value()
			}
		}
	}
	return f
}

// exceptionFieldAttrs returns the descriptors of the fields that class adds.
func exceptionFieldAttrs(class *Type) []*GetSet {
	var list []*GetSet
	for i, name := range exceptionMembers[class] {
		get := func(th *Thread, v Value) (Value, error) { return (*Exception)(v.ref).fieldOr(th, i), nil }
		set := func(th *Thread, v, x Value) error {
			(*Exception)(v.ref).setFieldAt(th, i, x)
			return nil
		}
		switch {
		case class == BaseExceptionGroup:
			set = func(*Thread, Value, Value) error { return Errorf(AttributeError, "readonly attribute") }
		case name == "characters_written":
			get, set = writtenGet, writtenSet
		case name == "start" || name == "end":
			set = positionSet(i)
		}
		list = append(list, NewGetSet(name, "", get, set))
	}
	return list
}

func writtenGet(th *Thread, v Value) (Value, error) {
	if n := (*Exception)(v.ref).field(th, osWritten); n.IsSet() {
		return n, nil
	}
	return Value{}, Errorf(AttributeError, "characters_written")
}

func writtenSet(th *Thread, v, x Value) error {
	e := (*Exception)(v.ref)
	if !x.IsSet() {
		if !e.field(th, osWritten).IsSet() {
			return Errorf(AttributeError, "characters_written")
		}
		e.setFieldAt(th, osWritten, Value{})
		return nil
	}
	n, err := IndexInt(th, x, OverflowError)
	if err != nil {
		return err
	}
	e.setFieldAt(th, osWritten, Int(int64(n)))
	return nil
}

// positionSet sets the start or end of a UnicodeError, which is an int of the machine.
func positionSet(i int) func(th *Thread, v, x Value) error {
	return func(th *Thread, v, x Value) error {
		if !x.IsSet() {
			return Errorf(TypeError, "can't delete numeric/char attribute")
		}
		if !isInt(x) {
			return Errorf(TypeError, "an integer is required")
		}
		n, err := IndexInt(th, x, OverflowError)
		if err != nil {
			return err
		}
		(*Exception)(v.ref).setFieldAt(th, i, Int(int64(n)))
		return nil
	}
}
