package json_test

import (
	"context"
	"testing"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/json"
)

const records = `
import json
def record(i):
    return {"id": i, "name": "user " + str(i) + " \"quoted\" \u00e9\u4e2d", "active": i % 3 == 0, "score": i * 0.25,
        "tags": ["t" + str(i % 7), "all", None], "address": {"street": str(i) + " Main Street", "zip": 10000 + i, "lines": [1, 2, [3, 4]]}}
data = [record(i) for i in range(1000)]
text = json.dumps(data)
def dumps(): json.dumps(data)
def loads(): json.loads(text)
def pretty(): json.dumps(data, indent=2, sort_keys=True)
def equal(): return json.loads(text) == data
`

func benchmark(b *testing.B, name string) {
	in := interp.New(interp.Options{Dialect: object.Python, Modules: []native.ModuleEntry{{Name: "json", Declare: json.Module}}})
	defer in.Close()
	m, err := in.Exec(context.Background(), "records.py", records)
	if err != nil {
		b.Fatal(err)
	}
	f := m.Get(name)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := in.Call(context.Background(), f); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDumps(b *testing.B)  { benchmark(b, "dumps") }
func BenchmarkLoads(b *testing.B)  { benchmark(b, "loads") }
func BenchmarkPretty(b *testing.B) { benchmark(b, "pretty") }
func BenchmarkEqual(b *testing.B)  { benchmark(b, "equal") }
