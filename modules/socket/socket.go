// Package socket is Python's socket module: Internet and Unix sockets on real
// descriptors.
//
// A call that has to wait parks its thread (package poller). The calls of the system
// themselves never wait: data moves with MSG_DONTWAIT, so that a socket's descriptor is in blocking mode
// exactly when CPython's would be, and is put into non-blocking mode to connect or to accept connections.
//
// The part of the module that Python's library has in Python is socket.py.
package socket

import (
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/intenum"

	_ "embed" // for the source
)

//go:embed socket.py
var source string

// Module declares the module.
func Module() *native.Module {
	var funcs []*object.Native
	for _, list := range [][]*object.Native{socketFunctions(), nameFunctions(), addressFunctions(), messageFunctions()} {
		funcs = append(funcs, list...)
	}
	return &native.Module{
		Name: "socket", Doc: "Sockets: connections between processes and machines.",
		Funcs: funcs, Classes: []func() *native.Class{socketClass, gaierrorClass, herrorClass}, Init: initialize,
		Source: source,
	}
}

func gaierrorClass() *native.Class {
	return native.NewException(native.Class{Name: "gaierror", Module: "socket", Doc: "An error in the translation of names to addresses.", Base: []*object.Type{object.OSError}})
}

func herrorClass() *native.Class {
	return native.NewException(native.Class{Name: "herror", Module: "socket", Doc: "An error in the translation of addresses to names.", Base: []*object.Type{object.OSError}})
}

// state is what an interpreter's sockets have in common.
type state struct {
	// timeout is the default for new sockets in nanoseconds, negative for none.
	timeout atomic.Int64
	// families and kinds are AddressFamily and SocketKind, once the module is loaded.
	families, kinds atomic.Pointer[object.Type]
}

type stateKey struct{}

func stateOf(rt *object.Runtime) *state {
	return rt.State(stateKey{}, func() any {
		s := new(state)
		s.timeout.Store(int64(noTimeout))
		return s
	}).(*state)
}

// noTimeout stands for waiting without a limit.
const noTimeout = time.Duration(-1)

func initialize(l *native.Loader) error {
	s := stateOf(l.Runtime())
	for _, e := range []struct {
		name, doc string
		flag      bool
		members   []intenum.Member
		keep      *atomic.Pointer[object.Type]
	}{
		{"AddressFamily", "Families of addresses.", false, families, &s.families},
		{"SocketKind", "Kinds of sockets.", false, kinds, &s.kinds},
		{"MsgFlag", "Flags of send and recv.", true, messageFlags, nil},
		{"AddressInfo", "Flags of getaddrinfo.", true, addressFlags, nil},
	} {
		t, err := intenum.New(l.Thread, intenum.Spec{Module: "socket", Name: e.name, Doc: e.doc, Flag: e.flag, Members: e.members})
		if err != nil {
			return err
		}
		intenum.Export(l, t)
		if e.keep != nil {
			e.keep.Store(t)
		}
	}
	for _, n := range numbers {
		l.Set(n.Name, object.Int(n.Value))
	}
	class := native.Type(l.Runtime(), socketClass)
	l.Set("SocketType", class.Value())
	// The source adds the methods that it has in the language: nobody else sees the class by now.
	l.Set("_define_method", native.Def("_define_method(name, function, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
		name, _ := a[0].AsStr()
		class.Define(name, a[1])
		return object.None, nil
	}), "").Value())
	l.Set("error", object.OSError.Value())
	l.Set("timeout", object.TimeoutError.Value())
	l.Set("has_ipv6", object.Bool(true))
	return nil
}

// member returns the enumeration's member for a number.
func member(th *object.Thread, enum *atomic.Pointer[object.Type], n int) object.Value {
	if t := enum.Load(); t != nil {
		return intenum.Of(th, t, int64(n))
	}
	return object.Int(int64(n))
}
