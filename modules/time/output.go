package time

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// output is text being formatted. What is long is moved on piece by piece, to where it grows without a long pause.
type output struct {
	strings.Builder
	th   *object.Thread
	long *object.Buffer
}

// pause moves a long text on.
func (o *output) pause() error {
	if o.Len() <= object.LongText {
		return nil
	}
	return o.flush("")
}

// write appends text that may be long.
func (o *output) write(s string) error {
	if len(s) <= object.LongText {
		o.WriteString(s)
		return nil
	}
	return o.flush(s)
}

// flush moves the text on, and s behind it.
func (o *output) flush(s string) error {
	if o.long == nil {
		var err error
		if o.long, err = object.NewBuffer(o.th, o.Len()+len(s)); err != nil {
			return err
		}
	}
	if err := o.long.Write(o.String()); err != nil {
		return err
	}
	o.Reset()
	return o.long.Write(s)
}

// text returns all that was written.
func (o *output) text() (string, error) {
	if o.long == nil {
		return o.String(), nil
	}
	err := o.flush("")
	return o.long.Text(), err
}
