package testrun

import (
	"fmt"
	"strings"
)

// matcher tells whether a test's name is selected.
type matcher func(name string) bool

// parseSelect parses an expression such as "queue and not (slow or fuzz)": words are parts of names, whatever their
// case. It returns nil for no expression.
func parseSelect(text string) (matcher, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil
	}
	text = strings.NewReplacer("(", " ( ", ")", " ) ").Replace(text)
	p := &selectParser{words: strings.Fields(strings.ToLower(text)), text: text}
	m, err := p.or()
	if err == nil && len(p.words) > 0 {
		err = p.wrong()
	}
	if err != nil {
		return nil, err
	}
	return func(name string) bool { return m(strings.ToLower(name)) }, nil
}

type selectParser struct {
	words []string
	text  string
}

func (p *selectParser) wrong() error {
	if len(p.words) == 0 {
		return fmt.Errorf("-k: a name is missing at the end")
	}
	return fmt.Errorf("-k: unexpected %q", p.words[0])
}

// take takes the next word if it is the one given.
func (p *selectParser) take(word string) bool {
	if len(p.words) == 0 || p.words[0] != word {
		return false
	}
	p.words = p.words[1:]
	return true
}

func (p *selectParser) or() (matcher, error) {
	left, err := p.and()
	for err == nil && p.take("or") {
		first := left
		var right matcher
		right, err = p.and()
		left = func(name string) bool { return first(name) || right(name) }
	}
	return left, err
}

func (p *selectParser) and() (matcher, error) {
	left, err := p.not()
	for err == nil && p.take("and") {
		first := left
		var right matcher
		right, err = p.not()
		left = func(name string) bool { return first(name) && right(name) }
	}
	return left, err
}

func (p *selectParser) not() (matcher, error) {
	switch {
	case p.take("not"):
		m, err := p.not()
		return func(name string) bool { return !m(name) }, err
	case p.take("("):
		m, err := p.or()
		if err == nil && !p.take(")") {
			err = p.wrong()
		}
		return m, err
	case len(p.words) == 0 || p.words[0] == ")" || p.words[0] == "and" || p.words[0] == "or":
		return nil, p.wrong()
	}
	word := p.words[0]
	p.words = p.words[1:]
	return func(name string) bool { return strings.Contains(name, word) }, nil
}
