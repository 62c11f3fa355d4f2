package builtins

import (
	"os"
	"runtime"
	"sync"
	"weak"

	"github.com/starling-lang/starling/interp/object"
)

// openedFiles are the files that an interpreter's scripts have open: they are closed with it. One that a script
// drops without closing it is closed when it is collected, and so is held weakly.
type openedFiles struct {
	mu    sync.Mutex
	files map[weak.Pointer[os.File]]struct{} // guarded by mu
}

type openedKey struct{}

func openedOf(rt *object.Runtime) *openedFiles {
	fresh := false
	o := rt.State(openedKey{}, func() any {
		fresh = true
		return &openedFiles{files: map[weak.Pointer[os.File]]struct{}{}}
	}).(*openedFiles)
	if fresh {
		rt.OnClose(o.close)
	}
	return o
}

// add notes an open file; remove that it is closed.
func (o *openedFiles) add(f *os.File) {
	p := weak.Make(f)
	o.mu.Lock()
	o.files[p] = struct{}{}
	o.mu.Unlock()
	runtime.AddCleanup(f, o.forget, p)
}

func (o *openedFiles) remove(f *os.File) { o.forget(weak.Make(f)) }

func (o *openedFiles) forget(p weak.Pointer[os.File]) {
	o.mu.Lock()
	delete(o.files, p)
	o.mu.Unlock()
}

// close closes the files that are still open; what scripts wrote is in them.
func (o *openedFiles) close() {
	o.mu.Lock()
	files := o.files
	o.files = map[weak.Pointer[os.File]]struct{}{}
	o.mu.Unlock()
	for p := range files {
		if f := p.Value(); f != nil {
			f.Close() // nobody is left to tell of an error
		}
	}
}
