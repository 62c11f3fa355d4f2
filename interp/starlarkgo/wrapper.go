package starlarkgo

import (
	"slices"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"github.com/starling-lang/starling/interp/object"
)

// core is a Starling object as starlark-go sees it: the part that all wrappers share.
type core struct {
	v    object.Value
	l    *link          // of the thread that made the wrapper
	self starlark.Value // the wrapper that begins with this core
}

// link returns the thread whose goroutine calls a method that is not told: the
// one in starlark-go's code, or the wrapper's own when none is.
func (c *core) link() *link {
	if l := c.l.b.holder.Load(); l != nil {
		return l
	}
	return c.l
}

// script runs f, which may run script code, without the lock.
func (c *core) script(f func(th *object.Thread) error) error {
	l := c.link()
	defer l.back(l.out())
	return f(l.th)
}

// report is script for a method that can't return an error.
func (c *core) report(f func(th *object.Thread) error) {
	if err := c.script(f); err != nil {
		c.link().fail(err)
	}
}

// convert is script for a result that is a value.
func (c *core) convert(f func(th *object.Thread) (object.Value, error)) (starlark.Value, error) {
	var v object.Value
	err := c.script(func(th *object.Thread) (err error) {
		v, err = f(th)
		return err
	})
	if err != nil {
		return nil, err
	}
	return ToStarlark(c.link().th, v), nil
}

func (c *core) from(v starlark.Value) object.Value { return FromStarlark(c.link().th, v) }

func (c *core) String() (s string) {
	c.report(func(th *object.Thread) (err error) {
		s, err = object.Repr(th, c.v)
		return err
	})
	return s
}

// Type is the type's name. It differs from the names of starlark-go's own types,
// whose comparisons take values of the same name for their own.
func (c *core) Type() string { return "starling." + c.v.Type().Name() }

func (c *core) Freeze() {
	c.report(func(th *object.Thread) error {
		object.Freeze(th, c.v)
		return nil
	})
}

func (c *core) Truth() (t starlark.Bool) {
	c.report(func(th *object.Thread) error {
		b, err := object.Truth(th, c.v)
		t = starlark.Bool(b)
		return err
	})
	return t
}

func (c *core) Hash() (h uint32, err error) {
	err = c.script(func(th *object.Thread) error {
		n, err := object.Hash(th, c.v)
		h = uint32(n) ^ uint32(n>>32)
		return err
	})
	return h, err
}

var compareOps = map[syntax.Token]object.CompareOp{
	syntax.EQL: object.EQ, syntax.NEQ: object.NE, syntax.LT: object.LT, syntax.LE: object.LE, syntax.GT: object.GT, syntax.GE: object.GE,
}

func (c *core) CompareSameType(op syntax.Token, y starlark.Value, _ int) (ok bool, err error) {
	err = c.script(func(th *object.Thread) (err error) {
		ok, err = object.CompareBool(th, compareOps[op], c.v, FromStarlark(th, y))
		return err
	})
	return ok, err
}

// Has is y in x.
func (c *core) Has(y starlark.Value) (ok bool, err error) {
	err = c.script(func(th *object.Thread) (err error) {
		ok, err = object.Contains(th, c.v, FromStarlark(th, y))
		return err
	})
	return ok, err
}

var binaryOps = map[syntax.Token]object.BinaryOp{
	syntax.PLUS: object.Add, syntax.MINUS: object.Sub, syntax.STAR: object.Mul, syntax.SLASH: object.TrueDiv,
	syntax.SLASHSLASH: object.FloorDiv, syntax.PERCENT: object.Mod, syntax.AMP: object.And, syntax.PIPE: object.Or,
	syntax.CIRCUMFLEX: object.Xor, syntax.LTLT: object.LShift, syntax.GTGT: object.RShift,
}

// Binary leaves operands that the object does not know to the other operand.
func (c *core) Binary(token syntax.Token, y starlark.Value, side starlark.Side) (starlark.Value, error) {
	op, ok := binaryOps[token]
	f := c.v.Type().Slots().Binary
	if !ok || f == nil {
		return nil, nil
	}
	known := true
	v, err := c.convert(func(th *object.Thread) (object.Value, error) {
		other, err := plain(th, FromStarlark(th, y))
		if err != nil {
			return object.Value{}, err
		}
		v, err := f(th, op, c.v, other, bool(side))
		if g := other.Type().Slots().Binary; err == nil && v == object.NotImplemented && side == starlark.Right && g != nil && other != FromStarlark(th, y) {
			v, err = g(th, op, other, c.v, false) // a container of starlark-go's, which was copied
		}
		known = v != object.NotImplemented
		return v, err
	})
	if err == nil && !known {
		return nil, nil
	}
	return v, err
}

var unaryOps = map[syntax.Token]object.UnaryOp{syntax.MINUS: object.Neg, syntax.PLUS: object.Pos, syntax.TILDE: object.Invert}

func (c *core) Unary(token syntax.Token) (starlark.Value, error) {
	op, ok := unaryOps[token]
	if !ok {
		return nil, nil
	}
	return c.convert(func(th *object.Thread) (object.Value, error) { return object.Unary(th, op, c.v) })
}

// attrs is the core of wrappers with attributes.
type attrs struct{ core }

func (a *attrs) Attr(name string) (starlark.Value, error) {
	v, err := a.convert(func(th *object.Thread) (object.Value, error) { return object.GetAttr(th, a.v, name) })
	if err != nil && object.IsException(err, object.AttributeError) {
		return nil, nil
	}
	return v, err
}

func (a *attrs) AttrNames() (names []string) {
	a.report(func(th *object.Thread) error {
		all, err := object.Dir(th, a.v)
		if err != nil {
			return err
		}
		return object.Iterate(th, all, func(x object.Value) (bool, error) {
			if s, ok := x.AsStr(); ok && !strings.HasPrefix(s, "__") {
				names = append(names, s)
			}
			return true, nil
		})
	})
	slices.Sort(names)
	return names
}

func (a *attrs) SetField(name string, x starlark.Value) error {
	return a.script(func(th *object.Thread) error {
		err := object.SetAttr(th, a.v, name, FromStarlark(th, x))
		if err != nil && object.IsException(err, object.AttributeError) {
			return starlark.NoSuchAttrError(err.(*object.Exception).Message())
		}
		return err
	})
}
