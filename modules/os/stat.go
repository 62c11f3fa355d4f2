//go:build unix

package os

import (
	"math/big"
	"os"
	"strings"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// statResultClass declares os.stat_result.
func statResultClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "stat_result", Module: "os", Qualified: true, Doc: "The status of a file."},
		[]string{"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"},
		[]string{"st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"}, true)
}

func unsigned(n uint64) object.Value { return object.BigInt(new(big.Int).SetUint64(n)) }

func statValue(th *object.Thread, st *unix.Stat_t) object.Value {
	n := func(i int64) object.Value { return object.Int(i) }
	seconds := func(t unix.Timespec) object.Value { return object.Float(float64(t.Sec) + 1e-9*float64(t.Nsec)) }
	return object.NewStructSeq(native.Type(th.Runtime, statResultClass), 10, []object.Value{
		n(int64(st.Mode)), unsigned(st.Ino), unsigned(uint64(st.Dev)), n(int64(st.Nlink)), n(int64(st.Uid)), n(int64(st.Gid)), n(st.Size),
		n(st.Atim.Sec), n(st.Mtim.Sec), n(st.Ctim.Sec),
		seconds(st.Atim), seconds(st.Mtim), seconds(st.Ctim), n(st.Atim.Nano()), n(st.Mtim.Nano()), n(st.Ctim.Nano()),
		n(int64(st.Blksize)), n(st.Blocks), unsigned(uint64(st.Rdev)),
	})
}

func statFunctions() []*object.Native {
	return []*object.Native{
		native.Def("stat(path, *, dir_fd=None, follow_symlinks=True)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			follow, err := object.Truth(th, a[2])
			if err != nil {
				return object.Value{}, err
			}
			return statPath(th, a[0], a[1], follow, "stat")
		}), `Return the status of a file.`),
		native.Def("lstat(path, *, dir_fd=None)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return statPath(th, a[0], a[1], false, "lstat")
		}), `Return the status of a file, or of a symbolic link itself.`),
		native.Def("fstat(fd)", native.Func1(func(th *object.Thread, fd int) (object.Value, error) {
			var st unix.Stat_t
			if err := unix.Fstat(fd, &st); err != nil {
				return object.Value{}, object.OSErrorFrom(err, "")
			}
			return statValue(th, &st), nil
		}), `Return the status of an open file.`),
	}
}

func statPath(th *object.Thread, v, dirFD object.Value, follow bool, function string) (object.Value, error) {
	takes := orDescriptor
	if function == "lstat" {
		takes = onlyPath
	}
	t, err := toTarget(th, v, dirFD, function, "path", takes)
	if err == nil {
		err = t.only(function, follow)
	}
	if err != nil {
		return object.Value{}, err
	}
	var st unix.Stat_t
	if t.isFD() {
		err = unix.Fstat(t.fd, &st)
	} else {
		err = unix.Fstatat(t.dir, t.s, &st, linkFlag(follow))
	}
	if err != nil {
		return object.Value{}, t.fail(err)
	}
	return statValue(th, &st), nil
}

// dirEntry is an entry that scandir found. mu guards the cached results.
type dirEntry struct {
	object.Instance
	dir   target
	entry os.DirEntry
	name  object.Value

	mu      sync.Mutex
	results [2]*unix.Stat_t // of lstat and stat
}

// dirEntryClass declares os.DirEntry.
func dirEntryClass() *native.Class {
	flag := func(name, doc string, kind uint32, f func(os.FileMode) bool) *object.Native {
		return native.Def(name+"(*, follow_symlinks=True)", native.Method1(func(e *dirEntry, _ *object.Thread, follow bool) (bool, error) {
			if e.entry.Type()&os.ModeSymlink == 0 || !follow {
				return f(e.entry.Type()), nil
			}
			st, err := e.status(true)
			if object.IsException(err, object.FileNotFoundError) {
				return false, nil
			}
			if err != nil {
				return false, err
			}
			return uint32(st.Mode)&unix.S_IFMT == kind, nil
		}), doc)
	}
	return native.NewClass[dirEntry](native.Class{
		Name: "DirEntry", Module: "posix", Qualified: true, Sealed: true, Doc: "An entry of a directory.",
		New: object.Uninstantiable,
		Slots: object.Slots{Repr: func(th *object.Thread, v object.Value) (string, error) {
			r, err := object.Repr(th, native.To[*dirEntry](v).name)
			return "<DirEntry " + r + ">", err
		}},
		Methods: []*object.Native{
			flag("is_dir", `Tell whether the entry is a directory.`, unix.S_IFDIR, os.FileMode.IsDir),
			flag("is_file", `Tell whether the entry is a regular file.`, unix.S_IFREG, os.FileMode.IsRegular),
			native.Def("is_symlink()", native.Method0(func(e *dirEntry, _ *object.Thread) (bool, error) { return e.entry.Type()&os.ModeSymlink != 0, nil }), `Tell whether the entry is a symbolic link.`),
			native.Def("is_junction()", native.Method0(func(*dirEntry, *object.Thread) (bool, error) { return false, nil }), `Return False.`),
			native.Def("stat(*, follow_symlinks=True)", native.Method1((*dirEntry).stat), `Return the status of the entry.`),
			native.Def("inode()", native.Method0(func(e *dirEntry, th *object.Thread) (object.Value, error) {
				st, err := e.status(false)
				if err != nil {
					return object.Value{}, err
				}
				return unsigned(st.Ino), nil
			}), `Return the number of the entry's inode.`),
			native.Def("__fspath__()", native.Method0(func(e *dirEntry, th *object.Thread) (object.Value, error) { return e.pathValue(th) }), `Return the path.`),
			native.Def("__class_getitem__(cls, item, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
				return object.NewGenericAlias(a[0], a[1]), nil
			}), ``),
		},
		Attrs: []native.Attr{
			native.Getter("name", func(e *dirEntry, _ *object.Thread) (object.Value, error) { return e.name, nil }, "The name in the directory."),
			native.Getter("path", (*dirEntry).pathValue, "The path: that given to scandir and the name."),
		},
	})
}

func (e *dirEntry) path() string {
	if e.dir.isFD() || strings.HasSuffix(e.dir.s, "/") {
		return e.dir.s + e.entry.Name()
	}
	return e.dir.s + "/" + e.entry.Name()
}

func (e *dirEntry) pathValue(th *object.Thread) (object.Value, error) {
	return fileText(th, e.dir.pathArg, e.path())
}

func (e *dirEntry) status(follow bool) (*unix.Stat_t, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	i, dir := 0, unix.AT_FDCWD
	if follow {
		i = 1
	}
	if e.dir.isFD() {
		dir = e.dir.fd
	}
	if e.results[i] == nil {
		st := new(unix.Stat_t)
		if err := unix.Fstatat(dir, e.path(), st, linkFlag(follow)); err != nil {
			return nil, object.OSErrorFor(err, e.dir.value(e.path()), object.Value{})
		}
		e.results[i] = st
	}
	return e.results[i], nil
}

func (e *dirEntry) stat(th *object.Thread, follow bool) (object.Value, error) {
	st, err := e.status(follow)
	if err != nil {
		return object.Value{}, err
	}
	return statValue(th, st), nil
}

// scanIterator is what scandir returns. mu guards entries.
type scanIterator struct {
	object.Instance
	dir     target
	mu      sync.Mutex
	entries []os.DirEntry
}

func scanIteratorClass() *native.Class {
	return native.NewClass[scanIterator](native.Class{
		Name: "ScandirIterator", Module: "posix", Sealed: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(th *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*scanIterator](v).next(th)
			},
		},
		Methods: []*object.Native{
			native.Def("close()", native.MethodDo0((*scanIterator).close), `End the iteration.`),
			native.Def("__enter__()", native.Method0(func(s *scanIterator, _ *object.Thread) (*scanIterator, error) { return s, nil }), ``),
			native.Def("__exit__(*args)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.None, native.To[*scanIterator](a[0]).close(th)
			}), ``),
		},
	})
}

func (s *scanIterator) close(*object.Thread) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.entries = nil
	return nil
}

func (s *scanIterator) next(th *object.Thread) (object.Value, error) {
	s.mu.Lock()
	if len(s.entries) == 0 {
		s.mu.Unlock()
		return object.Value{}, nil
	}
	entry := s.entries[0]
	s.entries = s.entries[1:]
	s.mu.Unlock()
	name, err := fileText(th, s.dir.pathArg, entry.Name())
	if err != nil {
		return object.Value{}, err
	}
	e := native.New[*dirEntry](th.Runtime, dirEntryClass)
	e.dir, e.entry, e.name = s.dir, entry, name
	return e.Value(), nil
}

func scanDir(th *object.Thread, a []object.Value) (object.Value, error) {
	t, err := toTarget(th, a[0], object.Value{}, "scandir", "path", orNothing)
	if err != nil {
		return object.Value{}, err
	}
	entries, err := t.readDir()
	if err != nil {
		return object.Value{}, err
	}
	s := native.New[*scanIterator](th.Runtime, scanIteratorClass)
	s.dir, s.entries = t, entries
	return s.Value(), nil
}
