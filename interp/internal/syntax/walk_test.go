package syntax

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// TestInspect checks that Inspect meets every node of a tree, once, that its
// positions are in order and inside its parent's, and that it can be cut short.
func TestInspect(t *testing.T) {
	for _, src := range printed {
		f, err := Parse("x", []byte(src))
		if err != nil {
			t.Fatal(err)
		}
		seen := map[Node]int{}
		Inspect(f, func(n Node) bool {
			seen[n]++
			if n.Start() > n.End() || int(n.End()) > len(src)+1 {
				t.Errorf("%q: %T at %d-%d", src, n, n.Start(), n.End())
			}
			return true
		})
		want := map[Node]bool{}
		reflectNodes(reflect.ValueOf(f), want)
		for n := range want {
			if seen[n] != 1 {
				t.Errorf("%q: Inspect meets %T %q %d times", src, n, f.Text(n), seen[n])
			}
		}
		count := 0
		Inspect(f, func(Node) bool { count++; return false })
		if count != 1 {
			t.Errorf("Inspect goes on below a node that says no")
		}
	}
}

// reflectNodes finds the nodes inside a value. An Alias shows its name only as
// Bind, and a Params is no node.
func reflectNodes(v reflect.Value, out map[Node]bool) {
	switch v.Kind() {
	case reflect.Interface:
		if !v.IsNil() {
			reflectNodes(v.Elem(), out)
		}
	case reflect.Slice:
		for i := range v.Len() {
			reflectNodes(v.Index(i), out)
		}
	case reflect.Pointer:
		if v.IsNil() || strings.HasSuffix(v.Type().String(), "Scope") || strings.HasSuffix(v.Type().String(), "Symbol") ||
			strings.HasSuffix(v.Type().String(), "LineTable") || strings.HasSuffix(v.Type().String(), "Int") {
			return
		}
		if n, ok := v.Interface().(Node); ok {
			out[n] = true
		}
		reflectNodes(v.Elem(), out)
	case reflect.Struct:
		for i := range v.NumField() {
			reflectNodes(v.Field(i), out)
		}
	}
}

func TestLocator(t *testing.T) {
	f, err := Parse("x", []byte("a = 1\n\n\nbb = 'é'\r\nc = 3\rd"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	l := f.Lines.Locator()
	for _, p := range []Pos{1, 5, 6, 7, 9, 16, 19, 25, 1, 20, NoPos} {
		a, b := l.Position(p), f.Position(p)
		if a != b {
			t.Errorf("Locator finds %v at %v, LineTable at %v", p, a, b)
		}
		got = append(got, fmt.Sprintf("%d:%d", a.Line, a.Col))
	}
	if g := strings.Join(got, " "); g != "1:0 1:4 1:5 2:0 4:0 4:7 5:0 6:0 1:0 5:1 0:0" {
		t.Error(g)
	}
}

func TestSource(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"\xef\xbb\xbfx = 'é'\n", "x = 'é'\n"},
		{"# -*- coding: latin-1 -*-\nx = '\xe9'\n", "x = 'é'\n"},
		{"#!/bin/x\n# coding=utf-8\nx = 'é'\n", "x = 'é'\n"},
		{"# coding: klingon\n", "unknown encoding: klingon"},
		{"x = 1\n# coding: klingon\n", "x = 1\n"},
		{"\n\n# coding: klingon\n", ""},
		{"x = 'a\r\nb'", "unterminated string literal (detected at line 1)"},
		{"x = '''a\r\nb'''", "x = 'a\\nb'\n"},
		{"", ""},
	} {
		f, err := Parse("x", []byte(c.src))
		got := ""
		if err != nil {
			got = err.(ErrorList)[0].Msg
		} else {
			got = Print(f)
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.src, got, c.want)
		}
	}
}
