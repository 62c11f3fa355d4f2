package object

import "io"

// Display shows the value of an expression statement as the REPL does, through
// sys.displayhook when the script replaced it.
func Display(th *Thread, v Value) error {
	if hook := th.Runtime.DisplayHook; hook != nil {
		return hook(th, v)
	}
	if v.IsNone() {
		return nil
	}
	s, err := Repr(th, v)
	if err != nil {
		return err
	}
	_, err = io.WriteString(th.Runtime.Stdout, s+"\n")
	return err
}

// TracebackValue returns an exception's traceback as a value, None if it has none.
func TracebackValue(th *Thread, e *Exception) Value {
	if t := e.Traceback(th); t != nil {
		return t.Value()
	}
	return None
}
