package path

import (
	"bytes"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// concat returns the parts, which may be long, one behind the other.
func concat(th *object.Thread, parts ...string) (string, error) {
	n := 0
	for _, s := range parts {
		n += len(s)
	}
	o, err := object.NewBuffer(th, n)
	if err != nil {
		return "", err
	}
	for _, s := range parts {
		if err := o.Write(s); err != nil {
			return "", err
		}
	}
	return o.Text(), nil
}

// cut returns where the part of a path behind its last slash begins, and where what is before it ends.
func cut(th *object.Thread, s string) (end, start int, err error) {
	i, err := object.FindLast(th, s, "/")
	if err != nil {
		return 0, 0, err
	}
	start = i + 1
	_, end, err = object.StripLong(th, s[:start], false, true, func(s string, _ bool) int {
		return len(s) - len(strings.TrimRight(s, "/"))
	})
	if end == 0 {
		end = start
	}
	return end, start, err
}

func split(th *object.Thread, s string) ([]string, error) {
	end, start, err := cut(th, s)
	return []string{s[:end], s[start:]}, err
}

func baseName(th *object.Thread, s string) (string, error) {
	i, err := object.FindLast(th, s, "/")
	return s[i+1:], err
}

func dirName(th *object.Thread, s string) (string, error) {
	end, _, err := cut(th, s)
	return s[:end], err
}

func splitExt(th *object.Thread, s string) ([]string, error) {
	i, err := object.FindLast(th, s, "/")
	if err != nil {
		return nil, err
	}
	dot, err := object.FindLast(th, s[i+1:], ".")
	if err != nil || dot < 0 {
		return []string{s, ""}, err
	}
	dot += i + 1
	hidden, err := object.AllPieces(th, s[i+1:dot], func(s string) bool { return strings.Trim(s, ".") == "" })
	if hidden {
		return []string{s, ""}, err
	}
	return []string{s[:dot], s[dot:]}, err
}

// eachName calls f for the names in a path, but not for ".".
func eachName(th *object.Thread, s string, f func(name string) error) error {
	pace := object.NewPace(th)
	for at := 0; at < len(s); {
		n, err := object.Find(th, s[at:], "/")
		if err != nil {
			return err
		}
		if n < 0 {
			n = len(s) - at
		}
		if name := s[at : at+n]; name != "" && name != "." {
			if err := f(name); err != nil {
				return err
			}
		}
		at += n + 1
		if err := pace.At(at); err != nil {
			return err
		}
	}
	return nil
}

// normalized collects the names of a normalized path.
type normalized struct {
	th   *object.Thread
	o    *object.Buffer
	root int // the length of the root
	keep int // of what ".." does not remove
}

func normalize(th *object.Thread, s string) (string, error) {
	o, err := object.NewBuffer(th, len(s))
	if err != nil {
		return "", err
	}
	root := splitRoot(s)
	n := &normalized{th, o, len(root[1]), len(root[1])}
	if err := o.Write(root[1]); err != nil {
		return "", err
	}
	if err := eachName(th, root[2], n.add); err != nil {
		return "", err
	}
	if s := o.Text(); s != "" {
		return s, nil
	}
	return ".", nil
}

func (n *normalized) add(name string) error {
	up := name == ".."
	switch {
	case up && n.o.Len() > n.keep:
		return n.drop()
	case up && n.root > 0:
		return nil
	}
	err := n.append(name)
	if up {
		n.keep = n.o.Len()
	}
	return err
}

func (n *normalized) append(name string) error {
	if n.o.Len() > n.root {
		if err := n.o.Write("/"); err != nil {
			return err
		}
	}
	return n.o.Write(name)
}

// drop removes the last name.
func (n *normalized) drop() error {
	b := n.o.Bytes()
	for hi := len(b); ; {
		lo := max(hi-object.LongText, n.keep)
		i := bytes.LastIndexByte(b[lo:hi], '/')
		if i >= 0 || lo == n.keep {
			n.o.Cut(lo + max(i, 0))
			return nil
		}
		hi = lo
		if err := n.th.Safepoint(); err != nil {
			return err
		}
	}
}

// plain returns the names in a path, with a slash between each two.
func plain(th *object.Thread, s string) (string, error) {
	o, err := object.NewBuffer(th, len(s))
	if err != nil {
		return "", err
	}
	n := &normalized{th: th, o: o}
	err = eachName(th, s, n.append)
	return o.Text(), err
}

// commonLen returns the length of the names that two paths, both of names with one slash between each two, begin with.
func commonLen(th *object.Thread, a, b string) (int, error) {
	if len(a) > len(b) {
		a, b = b, a
	}
	n, err := samePrefix(th, a, b)
	if err != nil || n == len(a) && (n == len(b) || b[n] == '/') {
		return n, err
	}
	i, err := object.FindLast(th, a[:n], "/")
	return max(i, 0), err
}

// samePrefix returns how many bytes two texts have in common, of which the first is not longer.
func samePrefix(th *object.Thread, a, b string) (int, error) {
	n := 0
	err := object.Pieces(th, a, func(lo, hi int) error {
		if n < lo {
			return nil
		}
		if a[lo:hi] == b[lo:hi] {
			n = hi
			return nil
		}
		for a[n] == b[n] {
			n++
		}
		return nil
	})
	return n, err
}

// relative returns how to get from one path to another, both normalized and without their root.
func relative(th *object.Thread, from, to string) (string, error) {
	n, err := commonLen(th, from, to)
	if err != nil {
		return "", err
	}
	from, to = strings.TrimPrefix(from[n:], "/"), strings.TrimPrefix(to[n:], "/")
	o, err := object.NewBuffer(th, len(to)+len(".."))
	if err != nil {
		return "", err
	}
	r := &normalized{th: th, o: o}
	if err := eachName(th, from, func(string) error { return r.append("..") }); err != nil {
		return "", err
	}
	if to != "" {
		err = r.append(to)
	}
	if s := o.Text(); s != "" {
		return s, err
	}
	return ".", err
}
