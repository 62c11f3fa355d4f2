package resolve

import (
	"strings"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

// futures are the features that "from __future__ import" may name.
var futures = map[string]bool{
	"nested_scopes": true, "generators": true, "division": true, "absolute_import": true, "with_statement": true,
	"print_function": true, "unicode_literals": true, "barry_as_FLUFL": true, "generator_stop": true, "annotations": true,
}

// futureImports checks the imports from __future__, which must come first.
func (r *resolver) futureImports() {
	if !strings.Contains(r.file.Src, "__future__") {
		return
	}
	early := map[*syntax.ImportFrom]bool{}
	for i, s := range r.file.Body {
		if i == 0 && r.scope.HasDocstring {
			continue
		}
		from, ok := s.(*syntax.ImportFrom)
		if !ok || !isFuture(from) {
			break
		}
		early[from] = true
		if from.Star {
			r.errorAt(from, "future feature * is not defined")
		}
		for _, a := range from.Names {
			switch {
			case a.Name == "annotations":
				r.file.FutureAnnotations = true
			case a.Name == "braces":
				r.errorAt(from, "not a chance")
			case !futures[a.Name]:
				r.errorAt(from, "future feature "+a.Name+" is not defined")
			}
		}
	}
	syntax.Inspect(r.file, func(n syntax.Node) bool {
		switch n := n.(type) {
		case syntax.Expr:
			return false
		case *syntax.ImportFrom:
			if isFuture(n) && !early[n] {
				r.errorAt(n, "from __future__ imports must occur at the beginning of the file")
			}
		}
		return true
	})
}

func isFuture(s *syntax.ImportFrom) bool { return s.Level == 0 && s.Module == "__future__" }
