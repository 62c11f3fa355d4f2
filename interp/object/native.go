package object

import (
	"path"
	"reflect"
	"runtime"
	"strings"
	"sync/atomic"
)

// NativeFunc is the Go code of a native function with a fixed number of
// parameters: args has one element per parameter, defaults filled in, unset
// where an optional argument without default was not given. args is only valid during the call.
type NativeFunc func(th *Thread, args []Value) (Value, error)

// RawFunc is the Go code of a native function that takes its arguments as they come.
type RawFunc func(th *Thread, args []Value, kw []Named) (Value, error)

// Named is a keyword argument.
type Named struct {
	Name  string
	Value Value
}

// Native is a function written in Go. It is immutable.
type Native struct {
	Header
	Name string
	// Owner is the class of a method: its first argument is an instance of it.
	Owner *Type
	// ModuleName is the module of a function.
	ModuleName string
	// Text is the signature as documentation writes it: "get(block=True, timeout=None)",
	// without self. Doc is the rest of the documentation.
	Text string
	Doc  string
	// Exactly one of Fixed and Raw is set.
	Fixed NativeFunc
	Raw   RawFunc
	// Arity is the number of parameters, self included, that a typed Go function was written for; 0: not known.
	Arity int
	// Code is the address of that Go function; 0: Fixed or Raw is the function itself.
	Code uintptr
	// Go is its type; nil: its parameters are not those of the signature.
	Go reflect.Type
	// Fresh tells that nobody else has the tuple that the function returns, made by Thread.TupleRoom: where a script takes it
	// apart at once, the next one is made in its memory.
	Fresh bool
	// Only, if set, is the one dialect that has the function.
	Only *Dialect

	sig atomic.Pointer[Signature]
	// counts, once the signature is parsed, are the numbers of parameters, of positional and of required ones, for Takes.
	counts atomic.Uint32
	// bound is the class of the function bound to a self.
	bound *Type
}

// Signature returns the parsed signature, self included for methods.
func (n *Native) Signature() *Signature {
	if s := n.sig.Load(); s != nil {
		return s
	}
	s, err := ParseSignature(n.Text)
	if err != nil {
		panic("signature of " + n.Name + ": " + err.Error())
	}
	if n.Owner != nil {
		s = s.withSelf()
	}
	n.sig.Store(s)
	if all := len(s.Params); s.plain() && all <= 0xff {
		n.counts.Store(countsKnown | uint32(all)<<16 | uint32(s.Positional)<<8 | uint32(s.Min))
	}
	return s
}

// Position returns the place of the Go function in its source: the file by the path of its package, and the
// line; "" if it is not known.
func (n *Native) Position() (file string, line int) {
	pc := n.Code
	switch {
	case pc != 0:
	case n.Fixed != nil:
		pc = reflect.ValueOf(n.Fixed).Pointer()
	default:
		pc = reflect.ValueOf(n.Raw).Pointer()
	}
	f := runtime.FuncForPC(pc)
	if f == nil {
		return "", 0
	}
	file, line = f.FileLine(f.Entry())
	if strings.HasPrefix(file, "<") {
		return "", 0
	}
	folder, name := path.Split(f.Name())
	pkg, _, _ := strings.Cut(name, ".")
	return folder + pkg + "/" + path.Base(file), line
}

// Takes returns the number of the function's parameters if given positional
// arguments do for them, those behind having defaults; -1 if binding has more to do.
func (n *Native) Takes(given int) int {
	c := n.counts.Load()
	if c == 0 || given > int(c>>8&0xff) || given < int(c&0xff) {
		return -1
	}
	return int(c >> 16 & 0xff)
}

const countsKnown = 1 << 31

// FillDefaults sets the arguments from number given on to their defaults.
func (n *Native) FillDefaults(args []Value, given int) {
	params := n.sig.Load().Params
	for i := given; i < len(args); i++ {
		args[i] = params[i].Default
	}
}

// NewNative makes a native function from a signature and its Go code.
func NewNative(text, doc string, f NativeFunc) *Native {
	n := &Native{Name: signatureName(text), Text: text, Doc: doc, Fixed: f, bound: NativeType}
	n.Init(NativeType, KindNative)
	return n
}

// NewRawNative makes a native function that gets its arguments unbound.
func NewRawNative(text, doc string, f RawFunc) *Native {
	n := &Native{Name: signatureName(text), Text: text, Doc: doc, Raw: f, bound: NativeType}
	n.Init(NativeType, KindNative)
	return n
}

// Value returns the function as a value.
func (n *Native) Value() Value { return n.Header.Value() }

// AsNative returns v as a native function.
func (v Value) AsNative() (*Native, bool) {
	if v.ref != nil && (*Header)(v.ref).kind == KindNative {
		return (*Native)(v.ref), true
	}
	return nil, false
}

// Call calls the function with positional and keyword arguments.
func (n *Native) Call(th *Thread, args []Value, kw []Named) (Value, error) {
	if !n.Accepts(args) {
		return Value{}, n.selfError(args)
	}
	if n.Raw != nil {
		return n.Raw(th, args, kw)
	}
	sig := n.Signature()
	if len(kw) == 0 && len(args) == len(sig.Params) && !sig.special {
		return n.Fixed(th, args)
	}
	var buf [8]Value
	bound := buf[:]
	if len(sig.Params) > len(buf) {
		bound = make([]Value, len(sig.Params))
	}
	bound = bound[:len(sig.Params)]
	if len(kw) == 0 && !sig.special && len(args) >= sig.Min && len(args) < len(bound) {
		for i := copy(bound, args); i < len(bound); i++ {
			bound[i] = sig.Params[i].Default
		}
		return n.Fixed(th, bound)
	}
	if sig.PosOnly == len(sig.Params) {
		if err := n.checkPositional(sig, args, kw); err != nil {
			return Value{}, err
		}
	}
	if err := sig.Bind(th, n.display(), args, kw, bound); err != nil {
		if n.likeC() {
			skip := n.boundParams(sig)
			err = argumentErrorInC(n.Name, sig.Params[skip:], len(args)-skip, kw, err)
		}
		return Value{}, err
	}
	return n.Fixed(th, bound)
}

// boundParams is the number of parameters, 0 or 1, that take what the function is bound to: a
// method's self, or the class of a class method.
func (n *Native) boundParams(sig *Signature) int {
	if n.Owner != nil || len(sig.Params) > 0 && sig.Params[0].Name == "type" {
		return 1
	}
	return 0
}

// display is the name that error messages use for the function.
func (n *Native) display() string {
	if n.Owner != nil {
		return n.Owner.Name() + "." + n.Name
	}
	return n.Name
}

// Accepts reports whether a function can be called with these arguments as far
// as self goes: a method's has to be an instance of its class.
func (n *Native) Accepts(args []Value) bool {
	if n.Owner == nil {
		return true
	}
	if len(args) == 0 {
		return false
	}
	t := args[0].Type()
	return t == n.Owner || t.IsSubtype(n.Owner)
}

// selfError is the error for arguments that the function does not accept.
func (n *Native) selfError(args []Value) error {
	if len(args) == 0 {
		return Errorf(TypeError, "unbound method %s.%s() needs an argument", n.Owner.Name(), n.Name)
	}
	return Errorf(TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%s' object", n.Name, n.Owner.Name(), args[0].Type().Name())
}

// checkPositional checks the number of arguments of a function whose parameters
// are all positional-only, with the words that CPython has for functions in C.
func (n *Native) checkPositional(sig *Signature, args []Value, kw []Named) error {
	skip := n.boundParams(sig)
	name, given, least, most := n.display(), len(args)-skip, sig.Min-skip, sig.Positional-skip
	if skip == 1 && n.Owner == nil && len(args) > 0 {
		if t, ok := args[0].AsType(); ok {
			name = t.Name() + "." + n.Name
		}
	}
	if n.typ == WrapperDescriptorType {
		return n.checkWrapper(given, least, most, kw)
	}
	if skip == 0 && n.ModuleName != "" && n.ModuleName != "builtins" {
		name = n.ModuleName + "." + name
	}
	if err := NoKeywords(name, kw); err != nil {
		return err
	}
	if most > 1 || least != most {
		name = n.Name
	}
	return NArgs(name, given, least, most)
}
