package tests

import (
	"encoding/json"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const modulePath = "github.com/starling-lang/starling/"

// layers says what each package may import of the project's own: imports run
// one way. A name that ends in / allows everything below it.
var layers = map[string][]string{
	"interp/internal/floattext": {},
	"interp/internal/syntax":    {"interp/internal/floattext"},
	"interp/internal/code":      {},
	"interp/object":             {"interp/internal/floattext"},
	"interp/internal/resolve":   {"interp/internal/syntax"},
	"interp/internal/compile":   {"interp/internal/syntax", "interp/internal/resolve", "interp/internal/code"},
	"interp/native":             {"interp/object"},
	"interp/internal/vm":        {"interp/internal/code", "interp/object"},
	"interp/starlarkgo":         {"interp/object", "interp/native"},
	"builtins":                  {"interp/object", "interp/native"},
	"interp":                    {"interp/", "builtins"},
	"modules":                   {"modules/", "interp/object", "interp/native", "builtins"},
	"reference":                 {"interp", "interp/object"},
	"repl":                      {"interp", "interp/object", "interp/native", "reference"},
}

// TestLayout holds the packages to the directions in which imports run.
func TestLayout(t *testing.T) {
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", "../...")
	out, err := cmd.Output()
	require.NoError(t, err)
	dec := json.NewDecoder(strings.NewReader(string(out)))
	checked := 0
	for {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); err == io.EOF {
			break
		} else {
			require.NoError(t, err)
		}
		name, ok := strings.CutPrefix(p.ImportPath, modulePath)
		if !ok {
			continue
		}
		allowed, known := layerOf(name)
		if !known {
			continue
		}
		checked++
		for _, imp := range p.Imports {
			if own, isOwn := strings.CutPrefix(imp, modulePath); isOwn && !allows(allowed, own) {
				t.Errorf("%s must not import %s", name, own)
			}
		}
	}
	require.GreaterOrEqual(t, checked, len(layers)-2, "packages checked")
}

func layerOf(name string) ([]string, bool) {
	if strings.HasPrefix(name, "modules/") {
		name = "modules"
	}
	allowed, ok := layers[name]
	return allowed, ok
}

func allows(allowed []string, own string) bool {
	for _, a := range allowed {
		if own == a || strings.HasSuffix(a, "/") && strings.HasPrefix(own, a) {
			return true
		}
	}
	return false
}
