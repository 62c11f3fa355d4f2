// Command docs writes the generated parts of the documentation: a reference page for each module in docs/reference, the
// examples in docs/embedding.md, and the modules that reach nothing in docs/security.md. With -python PATH it first writes down which names Python's modules have, as CPython 3.13 at PATH
// tells them.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	log.SetFlags(0)
	python := flag.String("python", "", "CPython 3.13, to renew tests/testdata/names.json")
	root := flag.String("root", ".", "the repository")
	flag.Parse()
	if *python != "" {
		if err := renewNames(*root, *python); err != nil {
			log.Fatal("docs: ", err)
		}
	}
	files, err := generate(*root)
	if err != nil {
		log.Fatal("docs: ", err)
	}
	if err := removeStale(*root, files); err != nil {
		log.Fatal("docs: ", err)
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(*root, name), []byte(text), 0o666); err != nil {
			log.Fatal("docs: ", err)
		}
	}
	fmt.Println(len(files), "pages")
}

// removeStale removes the pages of modules that are gone.
func removeStale(root string, files map[string]string) error {
	pages, err := filepath.Glob(filepath.Join(root, "docs", "reference", "*.md"))
	if err != nil {
		return err
	}
	for _, page := range pages {
		if _, ok := files["docs/reference/"+filepath.Base(page)]; !ok {
			if err := os.Remove(page); err != nil {
				return err
			}
		}
	}
	return nil
}

// namesProgram prints the public names of modules, and the public members of classes, as JSON.
const namesProgram = `
import importlib, inspect, json, sys
plain = set(dir(object)) | set(dir(type))
def members(cls):
    skip = set()
    for base in cls.__mro__[1:]:
        if base.__module__ == "builtins": skip |= set(dir(base))
    return sorted(n for n in dir(cls) if not n.startswith("_") and n not in skip)
def public(m):
    if hasattr(m, "__all__"): return list(m.__all__)
    own = []
    for n, v in vars(m).items():
        if n.startswith("_") or inspect.ismodule(v): continue
        if getattr(v, "__module__", m.__name__) in (m.__name__, "_" + m.__name__, None) or not callable(v): own.append(n)
    return own
result = {}
for name in sys.argv[1:]:
    try: m = importlib.import_module(name)
    except ImportError: continue
    result[name] = {}
    for n in sorted(public(m)):
        v = getattr(m, n)
        result[name][n] = members(v) if isinstance(v, type) else []
print("{\n" + ",\n".join("%s: %s" % (json.dumps(k), json.dumps(v)) for k, v in sorted(result.items())) + "\n}")
`

const namesFile = "tests/testdata/names.json"

func renewNames(root, python string) error {
	list, err := describe()
	if err != nil {
		return err
	}
	args := []string{"-W", "ignore", "-c", namesProgram}
	for _, m := range list {
		args = append(args, m.Name)
	}
	out, err := exec.Command(python, args...).Output()
	if err != nil {
		return err
	}
	text := strings.TrimSpace(string(out)) + "\n"
	return os.WriteFile(filepath.Join(root, namesFile), []byte(text), 0o666)
}
