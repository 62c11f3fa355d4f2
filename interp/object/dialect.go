package object

// Dialect is the set of policies in which Starlark and Python disagree about
// programs that both accept. It is the only place that knows which one runs.
type Dialect struct {
	name string
	// Starlark is true for Starlark's side of every row below.
	starlark bool
}

// The two dialects.
var (
	Starlark = &Dialect{"starlark", true}
	Python   = &Dialect{"python", false}
)

// String returns "starlark" or "python".
func (d *Dialect) String() string { return d.name }

// DoubleQuotes: repr of a string uses double quotes, and Starlark's escapes.
func (d *Dialect) DoubleQuotes() bool { return d.starlark }

// ByteStrings: strings are sequences of UTF-8 bytes, not of code points.
func (d *Dialect) ByteStrings() bool { return d.starlark }

// GoFloats: floats print as 1e+06 and +inf, not 1000000.0 and inf.
func (d *Dialect) GoFloats() bool { return d.starlark }

// TotalFloatOrder: nan equals itself and is greater than every other float.
func (d *Dialect) TotalFloatOrder() bool { return d.starlark }

// BoolIsInt: True is the int 1 in arithmetic, comparison, isinstance and as a key.
func (d *Dialect) BoolIsInt() bool { return !d.starlark }

// PopFirst: dict.popitem removes the first item, not the last.
func (d *Dialect) PopFirst() bool { return d.starlark }

// EagerViews: enumerate, zip, reversed, keys, values and items give lists.
func (d *Dialect) EagerViews() bool { return d.starlark }

// SetCall: a set prints as set([1, 2]).
func (d *Dialect) SetCall() bool { return d.starlark }

// TypeNames: type(x) prints, compares, hashes and concatenates as a name.
func (d *Dialect) TypeNames() bool { return d.starlark }

// StarlarkText: hash of a string, %g, splitlines, title and the rest of
// the string methods follow Starlark.
func (d *Dialect) StarlarkText() bool { return d.starlark }

// StarlarkSource: indentation may mix tabs and spaces, and a bytes literal may have any character, as UTF-8.
func (d *Dialect) StarlarkSource() bool { return d.starlark }

// StarlarkBytes: b"x"[0], str(b"x") and bytes("s") are Starlark's.
func (d *Dialect) StarlarkBytes() bool { return d.starlark }

// UnlimitedDigits: converting ints to and from decimal text has no limit on the digits.
func (d *Dialect) UnlimitedDigits() bool { return d.starlark }

// SetOpsCopy: s |= t and its like make a new set instead of changing s.
func (d *Dialect) SetOpsCopy() bool { return d.starlark }

// ShortRange: range(0, 3) prints as range(3), and ranges can't be hashed.
func (d *Dialect) ShortRange() bool { return d.starlark }

// PlainDir: dir leaves out the special methods that every object has.
func (d *Dialect) PlainDir() bool { return d.starlark }

// SortedPositional: sorted takes key and reverse as positional arguments.
func (d *Dialect) SortedPositional() bool { return d.starlark }

// RoundedQuotient: x // y of floats rounds x / y, itself a float, down, and a
// remainder of zero keeps the sign of x.
func (d *Dialect) RoundedQuotient() bool { return d.starlark }

// UnhashableAbsent: what can't be hashed is not in a dict, which is no error.
func (d *Dialect) UnhashableAbsent() bool { return d.starlark }

// PlainReprs: functions and modules print as <function f> and <module "m">,
// without an address.
func (d *Dialect) PlainReprs() bool { return d.starlark }

// MethodIdentity: each look at a method of a built-in type, such as "".count,
// gives another one.
func (d *Dialect) MethodIdentity() bool { return d.starlark }

// Character: chr and %c of a surrogate code point give U+FFFD.
func (d *Dialect) Character(r rune) rune {
	if d.starlark && IsSurrogate(r) {
		return 0xfffd
	}
	return r
}

// CallOrder: *args is evaluated behind the named arguments that stand before it.
func (d *Dialect) CallOrder() bool { return d.starlark }

// FloatQuotient: x / y of ints divides the floats nearest to them, and not the
// ints themselves, as far as there are such floats.
func (d *Dialect) FloatQuotient() bool { return d.starlark }

// EntryPlaces: the error of an unhashable key in a dict display is in the
// entry's line.
func (d *Dialect) EntryPlaces() bool { return d.starlark }
