package object

import (
	"slices"
	"sort"
	"strings"
	"unicode"
)

const (
	maxSuggestionNames  = 750 // beyond that many candidates none is looked for
	maxSuggestionLength = 40
	moveCost            = 2
	caseCost            = 1
)

// suggestion is what a traceback adds to the message of an error about a name,
// computed when it is printed: most such errors are caught.
func suggestion(th *Thread, e *Exception) string {
	switch {
	case e.typ.IsSubtype(ImportError):
		name, ok := e.Field(th, "name_from").AsStr()
		if !ok {
			return moduleSuggestion(th, e)
		}
		return didYouMean(closest(name, importNames(th, e, name)))
	case e.typ.IsSubtype(AttributeError):
		name, ok := e.Field(th, "name").AsStr()
		obj := e.Field(th, "obj")
		if !ok || !obj.IsSet() {
			return ""
		}
		return didYouMean(closest(name, visible(name, AttributeNames(th, obj))))
	case e.typ.IsSubtype(NameError):
		name, ok := e.Field(th, "name").AsStr()
		if !ok {
			return ""
		}
		return nameSuggestion(th, e, name)
	}
	return ""
}

func didYouMean(name string) string {
	if name == "" {
		return ""
	}
	return ". Did you mean: '" + name + "'?"
}

func nameSuggestion(th *Thread, e *Exception, name string) string {
	text := ""
	if r := e.rare.Load(); r != nil && r.self.IsSet() {
		if x, err := LookupAttr(th, r.self, name); err == nil && x.IsSet() {
			return didYouMean("self." + name)
		}
	}
	if t := e.Traceback(th); t != nil {
		text = didYouMean(closest(name, frameNames(th, t)))
	}
	if !slices.Contains(StdlibModuleNames(), name) {
		return text
	}
	if text != "" {
		return text + " Or did you forget to import '" + name + "'?"
	}
	return ". Did you forget to import '" + name + "'?"
}

// frameNames are the names that the innermost frame of a traceback could see.
func frameNames(th *Thread, t *Traceback) []string {
	for t.Next() != nil {
		t = t.Next()
	}
	f := t.Frame.Function
	names := append(slices.Clone(f.Code.LocalNames()), f.Code.FreeNames()...)
	if f.Module != nil {
		names = append(names, f.Module.Names()...)
	}
	if th.Runtime.Builtins != nil {
		names = append(names, th.Runtime.Builtins.Names()...)
	}
	return names
}

func importNames(th *Thread, e *Exception, name string) []string {
	module, ok := e.Field(th, "name").AsStr()
	if !ok || th.Runtime.Modules == nil {
		return nil
	}
	m := th.Runtime.Modules.GetStr(th, module)
	if !m.IsSet() {
		return nil
	}
	return visible(name, AttributeNames(th, m))
}

// moduleSuggestion is of a module that was not found: one of the same package, or that Python would have it.
func moduleSuggestion(th *Thread, e *Exception) string {
	name, ok := e.Field(th, "name").AsStr()
	if !ok || !e.typ.IsSubtype(ModuleNotFoundError) || slices.Contains(th.Runtime.NativeModules, name) {
		return ""
	}
	if slices.Contains(StdlibModuleNames(), name) {
		return ". That is a standard module of Python which is not available here"
	}
	last := strings.LastIndexByte(name, '.') + 1
	var names []string
	for _, n := range th.Runtime.NativeModules {
		if rest, ok := strings.CutPrefix(n, name[:last]); ok && !strings.Contains(rest, ".") {
			names = append(names, rest)
		}
	}
	near := closest(name[last:], visible(name[last:], names))
	if near == "" {
		return ""
	}
	return didYouMean(name[:last] + near)
}

// visible leaves out private names unless the wrong one is private too.
func visible(name string, names []string) []string {
	if strings.HasPrefix(name, "_") {
		return names
	}
	return slices.DeleteFunc(names, func(n string) bool { return strings.HasPrefix(n, "_") })
}

// AttributeNames returns the names of a value's attributes, sorted: what dir
// returns for a value whose class has no __dir__ of its own.
func AttributeNames(th *Thread, v Value) []string {
	seen := map[string]bool{}
	addClass := func(t *Type) {
		for _, c := range t.MRO() {
			for _, n := range c.OwnNames() {
				seen[n] = true
			}
		}
	}
	if m, ok := v.AsModule(); ok {
		for _, n := range m.Names() {
			seen[n] = true
		}
	} else if t, ok := v.AsType(); ok {
		addClass(t)
	} else {
		for _, a := range OwnAttrs(th, v) {
			seen[a.Name] = true
		}
		addClass(v.Type())
	}
	names := make([]string, 0, len(seen))
	for n := range seen {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

// Similar returns the one of the names that a wrong one probably stands for, "" if none is like it.
func Similar(wrong string, names []string) string { return closest(wrong, names) }

// closest returns the name that wrong is most likely a misspelling of, "" if none is close.
func closest(wrong string, names []string) string {
	w := []rune(wrong)
	if len(names) > maxSuggestionNames || len(w) > maxSuggestionLength {
		return ""
	}
	best, bestCost := "", 1<<30
	for _, n := range names {
		if n == wrong {
			continue
		}
		r := []rune(n)
		limit := min((len(r)+len(w)+3)*moveCost/6, bestCost-1)
		if cost := editCost(w, r, limit); cost <= limit {
			best, bestCost = n, cost
		}
	}
	return best
}

// editCost is the cost of changing a into b, or more than limit if it is that.
func editCost(a, b []rune, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) == 0 || len(b) == 0 {
		return moveCost * (len(a) + len(b))
	}
	if len(a) > maxSuggestionLength || len(b) > maxSuggestionLength {
		return limit + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j * moveCost
	}
	for i, x := range a {
		diagonal, least := row[0], (i+1)*moveCost
		row[0] = least
		for j, y := range b {
			cost := min(diagonal+replaceCost(x, y), row[j]+moveCost, row[j+1]+moveCost)
			diagonal, row[j+1] = row[j+1], cost
			least = min(least, cost)
		}
		if least > limit {
			return limit + 1
		}
	}
	return row[len(b)]
}

func replaceCost(a, b rune) int {
	switch {
	case a == b:
		return 0
	case unicode.ToLower(a) == unicode.ToLower(b):
		return caseCost
	}
	return moveCost
}

// StdlibModuleNames returns the names of Python's standard modules, which a
// script may have forgotten to import.
func StdlibModuleNames() []string { return strings.Fields(stdlibModules) }

const stdlibModules = `
__future__ _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr
_codecs_tw _collections _collections_abc _colorize _compat_pickle _compression _contextvars _csv _ctypes _curses _curses_panel _datetime _dbm _decimal
_elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _imp _interpchannels _interpqueues _interpreters _io
_ios_support _json _locale _lsprof _lzma _markupbase _md5 _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped
_pickle _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2 _sha3 _signal
_sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig _thread _threading_local
_tkinter _tokenize _tracemalloc _typing _uuid _warnings _weakref _weakrefset _winapi _wmi _zoneinfo abc antigravity argparse array ast asyncio atexit
base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs codeop collections colorsys compileall concurrent configparser
contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno
faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
hmac html http idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap
modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform
plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib
resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile
sre_constants sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile tempfile termios
textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
urllib uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
`
