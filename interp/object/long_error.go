package object

import "strings"

// QuoteLong is QuoteString, as Python has it in each dialect, for a text that may be long.
func QuoteLong(th *Thread, s string) (string, error) { return quotePython(th, s) }

// LongErrorf returns an exception of class t whose message is format with texts, which may be long, in the places of %s.
func LongErrorf(th *Thread, t *Type, format string, texts ...string) error {
	msg, err := LongMessage(th, format, texts...)
	if err != nil {
		return err
	}
	return NewException(t, Str(msg))
}

// LongMessage is the message of LongErrorf.
func LongMessage(th *Thread, format string, texts ...string) (string, error) {
	o := Buffer{th: th}
	for _, text := range texts {
		before, after, _ := strings.Cut(format, "%s")
		if err := o.Write(before); err != nil {
			return "", err
		}
		if err := o.Write(text); err != nil {
			return "", err
		}
		format = after
	}
	err := o.Write(format)
	return o.Text(), err
}
