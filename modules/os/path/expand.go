package path

import (
	"os/user"
	"strings"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/environ"
)

// maxUser is more than the length of any user's name.
const maxUser = 1 << 12

func expandUser(th *object.Thread, s string) (string, error) {
	if !strings.HasPrefix(s, "~") {
		return s, nil
	}
	end, err := object.Find(th, s, "/")
	if err != nil {
		return "", err
	}
	if end < 0 {
		end = len(s)
	}
	home, ok := homeOf(th, s[1:end])
	if !ok {
		return s, nil
	}
	full, err := concat(th, strings.TrimRight(home, "/"), s[end:])
	if err == nil && full == "" {
		full = "/"
	}
	return full, err
}

// homeOf returns the home directory of a user, who is the current one if name is "".
func homeOf(th *object.Thread, name string) (home string, ok bool) {
	var u *user.User
	var err error
	switch {
	case len(name) > maxUser:
		return "", false
	case name != "":
		u, err = user.Lookup(name)
	default:
		if home, ok = environ.Of(th.Runtime).Get("HOME"); ok {
			return home, true
		}
		u, err = user.Current()
	}
	if err != nil {
		return "", false
	}
	return u.HomeDir, true
}

func isNameByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func expandVars(th *object.Thread, s string) (string, error) {
	x := &expansion{th: th, env: environ.Of(th.Runtime), pace: object.NewPace(th), s: s}
	i, err := object.Find(th, s, "$")
	if err != nil || i < 0 {
		return s, err
	}
	if x.o, err = object.NewBuffer(th, len(s)); err != nil {
		return "", err
	}
	if x.lastEnd, err = object.FindLast(th, s, "}"); err != nil {
		return "", err
	}
	for x.at < len(s) {
		if err := x.step(); err != nil {
			return "", err
		}
	}
	return x.o.Text(), nil
}

// expansion is a path of which what is before at is expanded.
type expansion struct {
	th      *object.Thread
	env     *environ.Env
	pace    object.Pace
	o       *object.Buffer
	s       string
	at      int
	lastEnd int // where the last "}" is
}

// step goes on to the end of the next variable.
func (x *expansion) step() error {
	rest := x.s[x.at:]
	i, err := object.Find(x.th, rest, "$")
	if err != nil {
		return err
	}
	if i < 0 {
		x.at = len(x.s)
		return x.o.Write(rest)
	}
	if err := x.o.Write(rest[:i]); err != nil {
		return err
	}
	x.at += i
	n, name, err := x.variable()
	if err != nil {
		return err
	}
	value := x.s[x.at : x.at+n]
	if v, ok := x.env.Get(name); ok && n > 1 {
		value = v
	}
	if err := x.o.Write(value); err != nil {
		return err
	}
	x.at += n
	return x.pace.At(x.at + x.o.Len())
}

// variable returns the name of the variable that is meant, and how many bytes mean it.
func (x *expansion) variable() (n int, name string, err error) {
	s := x.s[x.at:]
	if !strings.HasPrefix(s, "${") {
		for n = 1; n < len(s) && isNameByte(s[n]); n++ {
			if err := x.pace.At(x.at + n); err != nil {
				return 0, "", err
			}
		}
		return n, s[1:n], nil
	}
	if x.lastEnd < x.at {
		return 1, "", nil // there may be many more, none of which ends
	}
	end, err := object.Find(x.th, s, "}")
	if err != nil {
		return 0, "", err
	}
	return end + 1, s[2:end], nil
}
