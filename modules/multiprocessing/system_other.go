//go:build !unix

package multiprocessing

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func systemClasses() []func() *native.Class { return nil }

func systemFunctions() []*object.Native { return nil }
