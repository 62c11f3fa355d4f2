package tests

import (
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// whole are the modules that have at least 95 % of the public names that scripts/inventory.py has found in CPython.
var whole = []string{
	"abc", "array", "atexit", "base64", "binascii", "bisect", "collections", "collections.abc", "contextlib", "copy", "dataclasses", "datetime",
	"enum", "errno", "fnmatch", "functools", "gc", "glob", "hashlib", "heapq", "hmac", "inspect", "io", "itertools", "json", "math", "operator", "os", "os.path",
	"random", "re", "secrets", "shlex", "shutil", "string", "struct", "sys", "tempfile", "textwrap", "time", "traceback", "types", "typing", "uuid", "warnings", "weakref", "zlib",
}

// enough is the share of names, in percent, that a whole module has.
const enough = 95

// inventoryEntry is a public name of a module of CPython's, dotted for members of classes.
type inventoryEntry struct {
	Name, Kind string
	Parameters []struct {
		Name, Kind string
		Optional   bool
	}
}

// TestInventory prints how much of each module there is.
func TestInventory(t *testing.T) {
	data, err := os.ReadFile("testdata/inventory.json")
	require.NoError(t, err)
	var inventory map[string][]inventoryEntry
	require.NoError(t, json.Unmarshal(data, &inventory))
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
	defer in.Close()
	names := make([]string, 0, len(inventory))
	for name := range inventory {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			err := in.Do(context.Background(), func(th *object.Thread) error {
				m, err := th.Runtime.Import(th, name)
				if err != nil {
					if slices.Contains(whole, name) {
						t.Errorf("%v", err)
					}
					t.Logf("%-18s missing", name)
					return nil
				}
				takeStock(t, th, m, inventory[name])
				return nil
			})
			require.NoError(t, err)
		})
	}
}

// takeStock compares a module with the inventory.
func takeStock(t *testing.T, th *object.Thread, m *object.Module, entries []inventoryEntry) {
	var missing, different []string
	compared := 0
	for _, e := range entries {
		v, member, err := findEntry(th, m, apiEntry{Name: e.Name, Kind: e.Kind})
		if err != nil {
			missing = append(missing, e.Name)
			continue
		}
		if e.Kind != "function" || e.Parameters == nil {
			continue
		}
		got, ok := signatureOf(th, v, member)
		if !ok {
			continue
		}
		want := make([]parameter, len(e.Parameters))
		for i, p := range e.Parameters {
			prefix := map[string]string{"args": "*", "kwargs": "**"}[p.Kind]
			want[i] = parameter{prefix + p.Name, p.Optional}
			if p.Kind == "positional" && i < len(got) && got[i].Kind == object.PositionalOnly {
				want[i].name = got[i].Name // nobody can use it
			}
		}
		compared++
		if diff := compareParameters(got, want); diff != "" {
			different = append(different, e.Name+" ("+diff+")")
		}
	}
	share := 100 * float64(len(entries)-len(missing)) / float64(max(len(entries), 1))
	t.Logf("%-18s %5.1f %% of %d names; parameters of %d, %d different", m.Name, share, len(entries), compared, len(different))
	if len(missing) > 0 {
		t.Logf("missing: %s", strings.Join(missing, " "))
	}
	if len(different) > 0 {
		t.Logf("different: %s", strings.Join(different, "; "))
	}
	if share < enough && slices.Contains(whole, m.Name) {
		t.Errorf("%s has less than %d %%", m.Name, enough)
	}
}
