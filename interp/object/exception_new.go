package object

import "reflect"

// setupExceptions gives the built-in exceptions their constructors, texts and fields.
func setupExceptions() {
	s := BaseException.MutableSlots()
	s.New, s.Init = exceptionNew, exceptionInit
	s.Str, s.Repr = exceptionStr, exceptionRepr
	KeyError.MutableSlots().Str = keyErrorStr

	ImportError.MutableSlots().Init = keywordInit(ImportError, "ImportError")
	ImportError.MutableSlots().Str = importErrorStr
	AttributeError.MutableSlots().Init = keywordInit(AttributeError, "AttributeError")
	NameError.MutableSlots().Init = keywordInit(NameError, "NameError")
	for _, t := range []*Type{StopIteration, SystemExit} {
		t.MutableSlots().Init = fieldsInit
	}
	SyntaxError.MutableSlots().Init = syntaxErrorInit
	SyntaxError.MutableSlots().Str = syntaxErrorStr
	OSError.MutableSlots().New = osErrorNew
	OSError.MutableSlots().Init = osErrorInit
	OSError.MutableSlots().Str = osErrorStr
	for _, t := range []*Type{UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError} {
		t.MutableSlots().Init = unicodeErrorInit(t)
		t.MutableSlots().Str = unicodeErrorStr
	}
	BaseExceptionGroup.MutableSlots().New = groupNew
	BaseExceptionGroup.MutableSlots().Str = groupStr
	for t := range exceptionMembers {
		t.DefineGetSets(exceptionFieldAttrs(t)...)
	}
	TracebackType.DefineGetSets(tracebackAttrs()...)
	setupFrames()
}

// exceptionNew is BaseException.__new__: it keeps the arguments, whatever __init__ takes.
func exceptionNew(_ *Thread, t *Type, args []Value, _ []Named) (Value, error) {
	return newExceptionOf(t, args).Value(), nil
}

func newExceptionOf(t *Type, args []Value) *Exception {
	return NewException(t, args...)
}

func exceptionInit(th *Thread, v Value, args []Value, kw []Named) error {
	if len(kw) > 0 {
		return Errorf(TypeError, "%s() takes no keyword arguments", v.Type().Name())
	}
	(*Exception)(v.ref).setArgs(th, args)
	return nil
}

// setArgs sets args, without a new tuple when __new__ kept the same ones.
func (e *Exception) setArgs(th *Thread, args []Value) {
	locked := e.lock1(th)
	old := e.Args()
	same := len(old) == len(args)
	for i := 0; same && i < len(args); i++ {
		same = old[i] == args[i]
	}
	if !same {
		e.args = TupleOf(args...).Header.Value()
	}
	e.Unlock(locked)
}

// fieldsInit is __init__ of the classes whose fields follow from args.
func fieldsInit(th *Thread, v Value, args []Value, kw []Named) error {
	if err := exceptionInit(th, v, args, kw); err != nil {
		return err
	}
	(*Exception)(v.ref).replaceFields(th, fieldsOf(memberClass(v.Type()), args))
	return nil
}

func (e *Exception) replaceFields(th *Thread, f []Value) {
	locked := e.lock1(th)
	e.more().fields = f
	e.Unlock(locked)
}

// keywordInit is __init__ of a class whose fields are keyword arguments.
func keywordInit(class *Type, name string) func(*Thread, Value, []Value, []Named) error {
	return func(th *Thread, v Value, args []Value, kw []Named) error {
		if err := exceptionInit(th, v, args, nil); err != nil {
			return err
		}
		fields := fieldsOf(class, args)
		names := exceptionMembers[class]
		for _, a := range kw {
			i := 0
			for i < len(names) && (names[i] != a.Name || names[i] == "msg") {
				i++
			}
			if i == len(names) {
				return unexpectedField(name, names, a.Name)
			}
			fields[i] = a.Value
		}
		(*Exception)(v.ref).replaceFields(th, fields)
		return nil
	}
}

func unexpectedField(name string, names []string, given string) error {
	params := []Param{}
	for _, n := range names {
		if n != "msg" {
			params = append(params, Param{Name: n, Kind: KeywordOnly})
		}
	}
	return NewSignature(params).Unexpected(name, given, nil)
}

func syntaxErrorInit(th *Thread, v Value, args []Value, kw []Named) error {
	if err := exceptionInit(th, v, args, kw); err != nil {
		return err
	}
	fields := fieldsOf(SyntaxError, args)
	if len(args) == 2 {
		info, err := Elements(th, args[1])
		if err != nil {
			return err
		}
		if n := len(info); n < 4 {
			return Errorf(TypeError, "function takes at least 4 arguments (%d given)", n)
		} else if n > 7 {
			return Errorf(TypeError, "function takes at most 7 arguments (%d given)", n)
		} else if n == 5 {
			return Errorf(TypeError, "end_offset must be provided when end_lineno is provided")
		}
		copy(fields[syntaxFilename:], info[:min(len(info), 6)])
	}
	(*Exception)(v.ref).replaceFields(th, fields)
	return nil
}

func unicodeErrorInit(class *Type) func(*Thread, Value, []Value, []Named) error {
	shift := 0
	if class == UnicodeTranslateError {
		shift = 1 // it has no encoding
	}
	return func(th *Thread, v Value, args []Value, kw []Named) error {
		if err := exceptionInit(th, v, args, kw); err != nil {
			return err
		}
		if len(args) != 5-shift {
			return Errorf(TypeError, "function takes exactly %d arguments (%d given)", 5-shift, len(args))
		}
		fields := make([]Value, 5)
		copy(fields[shift:], args)
		for i := shift; i < 5; i++ {
			x, err := unicodeField(th, class, i, i-shift+1, fields[i])
			if err != nil {
				return err
			}
			fields[i] = x
		}
		(*Exception)(v.ref).replaceFields(th, fields)
		return nil
	}
}

// unicodeField checks one argument of a UnicodeError.
func unicodeField(th *Thread, class *Type, field, position int, v Value) (Value, error) {
	switch {
	case field == unicodeStart || field == unicodeEnd:
		n, err := IndexInt(th, v, OverflowError)
		return Int(int64(n)), err
	case field == unicodeObject && class == UnicodeDecodeError:
		switch v.Layout() {
		case KindBytes:
			return v, nil
		case KindByteArray:
			return Call(th, BytesType.Value(), []Value{v}, nil)
		}
		return Value{}, Errorf(TypeError, "a bytes-like object is required, not '%s'", v.Type().Name())
	case v.Layout() != KindStr:
		return Value{}, Errorf(TypeError, "argument %d must be str, not %s", position, argTypeName(v))
	}
	return v, nil
}

func argTypeName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().Name()
}

// sameSlot reports whether a class has inherited an __init__ or __new__ slot.
func sameSlot(a, b any) bool {
	return reflect.ValueOf(a).Pointer() == reflect.ValueOf(b).Pointer()
}

// AddNote adds a note to the exception, shown after its message in a traceback.
func (e *Exception) AddNote(th *Thread, note string) error {
	notes, err := LookupAttr(th, e.Value(), "__notes__")
	if err != nil {
		return err
	}
	if !notes.IsSet() {
		notes = NewList(nil).Value()
		if err := SetAttr(th, e.Value(), "__notes__", notes); err != nil {
			return err
		}
	}
	list, ok := notes.AsList()
	if !ok {
		return Errorf(TypeError, "Cannot add note: __notes__ is not a list")
	}
	return list.Append(th, Str(note))
}
