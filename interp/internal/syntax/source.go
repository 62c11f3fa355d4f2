package syntax

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"unicode/utf8"
)

// newFile prepares the text of a file: it decodes it, drops the byte order
// mark, makes all line ends \n and indexes the lines.
func newFile(name string, src []byte) (*File, *Error) {
	f := &File{Name: name, Lines: &LineTable{starts: []uint32{0}}}
	src, hadBOM := bytes.CutPrefix(src, []byte("\xef\xbb\xbf"))
	if uint64(len(src)) >= math.MaxUint32-16 {
		return f, &Error{File: name, Start: Position{Line: 1}, End: Position{Line: 1}, Msg: "source code is too large"}
	}
	text, encErr := decode(src, hadBOM)
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	f.Src = text
	f.Lines.index(text)
	if encErr != "" {
		return f, f.NewError(SyntaxError, 1, 1, encErr)
	}
	return f, f.checkBytes()
}

// index finds the line starts of a text.
func (t *LineTable) index(text string) {
	t.starts = make([]uint32, 1, len(text)/32+8)
	for off := 0; ; {
		i := strings.IndexByte(text[off:], '\n')
		if i < 0 {
			return
		}
		off += i + 1
		t.starts = append(t.starts, uint32(off))
	}
}

// checkBytes finds the first NUL byte or malformed UTF-8 sequence.
func (f *File) checkBytes() *Error {
	if i := strings.IndexByte(f.Src, 0); i >= 0 {
		return f.NewError(SyntaxError, Pos(i+1), Pos(i+2), "source code cannot contain null bytes")
	}
	if utf8.ValidString(f.Src) {
		return nil
	}
	for i := 0; i < len(f.Src); {
		r, n := utf8.DecodeRuneInString(f.Src[i:])
		if r == utf8.RuneError && n == 1 {
			pos := Pos(i + 1)
			msg := fmt.Sprintf("Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared; "+
				"see https://peps.python.org/pep-0263/ for details", f.Src[i], f.Name, f.Position(pos).Line)
			return f.NewError(SyntaxError, pos, pos+1, msg)
		}
		i += n
	}
	return nil
}

// decode converts the bytes of a file to text by its encoding declaration.
func decode(src []byte, hadBOM bool) (text, err string) {
	enc := declaredEncoding(src)
	switch strings.ReplaceAll(strings.ToLower(enc), "_", "-") {
	case "", "utf-8", "utf8", "u8", "utf-8-sig", "ascii", "us-ascii":
		return string(src), ""
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1":
		if hadBOM {
			return string(src), "encoding problem: " + enc + " with BOM"
		}
		runes := make([]rune, len(src))
		for i, b := range src {
			runes[i] = rune(b)
		}
		return string(runes), ""
	}
	return string(src), "unknown encoding: " + enc
}

// declaredEncoding returns the encoding named in a comment of the form
// "coding: name" on one of the first two lines, or "".
func declaredEncoding(src []byte) string {
	for range 2 {
		line, rest, _ := bytes.Cut(src, []byte("\n"))
		src = rest
		line = bytes.TrimLeft(line, " \t\f")
		if len(line) == 0 || line[0] == '\r' {
			continue
		}
		if line[0] != '#' {
			return ""
		}
		for {
			_, after, found := bytes.Cut(line, []byte("coding"))
			if !found {
				break
			}
			line = after
			if len(after) == 0 || after[0] != ':' && after[0] != '=' {
				continue
			}
			name := bytes.TrimLeft(after[1:], " \t")
			n := 0
			for n < len(name) && (charClass[name[n]]&(clsLetter|clsDigit) != 0 || name[n] == '-' || name[n] == '.') {
				n++
			}
			if n > 0 {
				return string(name[:n])
			}
		}
	}
	return ""
}
