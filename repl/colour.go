package repl

import (
	"regexp"
	"strings"
	"sync"
)

const (
	reset   = "\x1b[0m"
	red     = "\x1b[31m"
	green   = "\x1b[32m"
	yellow  = "\x1b[33m"
	magenta = "\x1b[35m"
	cyan    = "\x1b[36m"
	bold    = "\x1b[1m"
	grey    = "\x1b[90m"
	keyword = "\x1b[1;34m"
	marker  = "\x1b[1;31m"
)

// colourPrompt colours a prompt that does not bring its own colours.
func colourPrompt(prompt string) string {
	text := strings.TrimRight(prompt, " ")
	if text == "" || strings.Contains(prompt, "\x1b") {
		return prompt
	}
	return bold + magenta + text + reset + prompt[len(text):]
}

// painter colours the line that is edited.
type painter struct{ on bool }

// Paint is called by readline for each change of the line.
func (p painter) Paint(line []rune, _ int) []rune {
	text := strings.ReplaceAll(string(line), pastedTab, " ")
	if !p.on {
		return []rune(text)
	}
	return []rune(paint(text))
}

// paint colours source text.
func paint(text string) string {
	var b strings.Builder
	last := 0
	for _, t := range scan(text) {
		colour := colourOf(t)
		if colour == "" {
			continue
		}
		b.WriteString(text[last:t.from] + colour + t.text + reset)
		last = t.to
	}
	b.WriteString(text[last:])
	return b.String()
}

func colourOf(t token) string {
	switch t.kind {
	case keywordToken:
		return keyword
	case numberToken:
		return yellow
	case stringToken, openToken:
		return green
	case commentToken:
		return grey
	}
	return ""
}

var (
	frameLine  = lazily(`^([ |]*)File "(.*)", line (\d+)(, in (.*))?$`)
	caretLine  = lazily(`^[ |]*[~^][~^ ]*$`)
	errorLine  = lazily(`^([ |]*)([\pL_][\pL\pN_.]*)(: (.*))?$`)
	headerLine = lazily(`^[ |+]*(Exception Group )?Traceback \(most recent call last\):$`)
)

// colourTraceback colours a traceback as text: places, carets, and the class of the exception.
func colourTraceback(text string) string {
	lines := strings.Split(text, "\n")
	source := false // the next line is one of the script
	for i, line := range lines {
		if m := frameLine().FindStringSubmatch(line); m != nil {
			lines[i] = m[1] + `File ` + magenta + `"` + m[2] + `"` + reset + `, line ` + magenta + m[3] + reset
			if m[5] != "" {
				lines[i] += ", in " + magenta + m[5] + reset
			}
			source = true
			continue
		}
		switch {
		case caretLine().MatchString(line):
			lines[i] = marker + line + reset
		case source:
			lines[i] = line
		case headerLine().MatchString(line):
		default:
			if m := errorLine().FindStringSubmatch(line); m != nil && isClassName(m[2]) {
				lines[i] = m[1] + bold + magenta + m[2] + reset
				if m[3] != "" {
					lines[i] += ": " + magenta + m[4] + reset
				}
			}
		}
		source = false
	}
	return strings.Join(lines, "\n")
}

// isClassName tells the name of an exception's class from the first word of a sentence.
func isClassName(s string) bool {
	last := s[strings.LastIndexByte(s, '.')+1:]
	return last != "" && (strings.ToUpper(last[:1]) == last[:1]) && s != "During" && s != "The"
}

// lazily returns a function that compiles a regular expression when it is first
// called: a script that just runs needs none.
func lazily(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
