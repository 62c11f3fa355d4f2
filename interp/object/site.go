package object

import (
	"sync"
	"unsafe"
)

// Site is a line of a script where a thread took a lock or waits: a number of 16 bits
// that a lock has room for, 0 if it is not known.
type Site uint16

// siteTable gives lines their numbers. It holds no code, so that what ran can be collected.
type siteTable struct {
	mu     sync.Mutex // guards the fields below
	number map[place]Site
	places []place // that of site n at n - 1
}

type place struct {
	file string
	line int
}

const maxSites = 1<<16 - 1

// siteCache is how many instructions a thread remembers the sites of.
const siteCache = 8

// siteEntry is an instruction and its site. The pointer keeps the code from being collected, so
// no other code can come to be at its address.
type siteEntry struct {
	pc   unsafe.Pointer
	site Site
}

// Site returns the line that the thread, which calls it, has got to.
func (th *Thread) Site() Site {
	e := &th.sites[uintptr(th.PC)>>3%siteCache]
	if e.pc == th.PC {
		return e.site
	}
	return th.findSite(e)
}

func (th *Thread) findSite(e *siteEntry) Site {
	f := th.Engine.Running(th)
	if f == nil {
		return 0
	}
	pc := int(uintptr(th.PC)-uintptr(f.Entry))/8 - 1
	line, _, _, _ := f.Code.Position(pc)
	*e = siteEntry{th.PC, th.Runtime.sites.find(place{f.Code.Filename(), line})}
	return e.site
}

func (t *siteTable) find(p place) Site {
	t.mu.Lock()
	defer t.mu.Unlock()
	if n, ok := t.number[p]; ok {
		return n
	}
	if len(t.places) == maxSites {
		return 0
	}
	if t.number == nil {
		t.number = map[place]Site{}
	}
	t.places = append(t.places, p)
	n := Site(len(t.places))
	t.number[p] = n
	return n
}

// SiteText returns a site as file:line, "" if it is not known.
func (rt *Runtime) SiteText(n Site) string {
	if n == 0 {
		return ""
	}
	rt.sites.mu.Lock()
	defer rt.sites.mu.Unlock()
	p := rt.sites.places[n-1]
	return p.file + ":" + itoa(p.line)
}
