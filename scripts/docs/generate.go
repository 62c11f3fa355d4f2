package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
	"github.com/starling-lang/starling/reference"
)

// describe tells what the modules of scripts have.
func describe() (list []*reference.Module, err error) {
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, OpenFiles: true})
	defer func() { err = errors.Join(err, in.Close()) }()
	return reference.Describe(context.Background(), in)
}

// generate returns the generated files by their names in the repository.
func generate(root string) (map[string]string, error) {
	list, err := describe()
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(filepath.Join(root, namesFile))
	if err != nil {
		return nil, err
	}
	var python reference.PythonNames
	if err := json.Unmarshal(data, &python); err != nil {
		return nil, err
	}
	files := map[string]string{}
	var index strings.Builder
	index.WriteString("# The modules\n\n| module | what it is for |\n|---|---|\n")
	for _, m := range list {
		if !m.HasPage() {
			continue
		}
		files["docs/reference/"+m.Name+".md"] = m.Page(python)
		summary, _, _ := strings.Cut(m.Doc, "\n")
		fmt.Fprintf(&index, "| [%s](%s.md) | %s |\n", m.Name, m.Name, strings.ReplaceAll(summary, "|", `\|`))
	}
	files["docs/reference/README.md"] = index.String()
	const embedding = "docs/embedding.md"
	if files[embedding], err = fillExamples(root, embedding); err != nil {
		return nil, err
	}
	const security = "docs/security.md"
	files[security], err = fillPure(filepath.Join(root, security))
	return files, err
}

var firstRow = regexp.MustCompile(`(\| modules \|.*\n\|[-|]+\n)\|.*\n`)

// fillPure writes the first row of the table of what modules reach: modules.Pure, which reach nothing.
func fillPure(page string) (string, error) {
	text, err := os.ReadFile(page)
	if err != nil {
		return "", err
	}
	var names []string
	for _, e := range modules.Pure() {
		names = append(names, "`"+e.Name+"`")
	}
	slices.Sort(names)
	return firstRow.ReplaceAllString(string(text), "${1}| "+strings.Join(names, ", ")+" | | | | | | |\n"), nil
}

// include is a place for an example's code: <!-- example Example_http -->, with the code behind it.
var include = regexp.MustCompile("(?s)(<!-- example (\\w+) -->\n)(```go\n.*?\n```\n)?")

// fillExamples returns a page with the code of package interp's examples where it asks for them.
func fillExamples(root, page string) (string, error) {
	text, err := os.ReadFile(filepath.Join(root, page))
	if err != nil {
		return "", err
	}
	examples, err := parseExamples(filepath.Join(root, "interp"))
	if err != nil {
		return "", err
	}
	var missing error
	filled := include.ReplaceAllStringFunc(string(text), func(s string) string {
		found := include.FindStringSubmatch(s)
		code, ok := examples[found[2]]
		if !ok {
			missing = fmt.Errorf("%s: there is no %s", page, found[2])
		}
		return found[1] + "```go\n" + code + "\n```\n"
	})
	return filled, missing
}

// parseExamples returns the bodies of a folder's example functions.
func parseExamples(folder string) (map[string]string, error) {
	files, err := filepath.Glob(filepath.Join(folder, "example*_test.go"))
	if err != nil {
		return nil, err
	}
	examples := map[string]string{}
	for _, name := range files {
		fset := token.NewFileSet()
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(fset, name, src, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || !strings.HasPrefix(fn.Name.Name, "Example") {
				continue
			}
			body := src[fset.Position(fn.Body.Lbrace).Offset+1 : fset.Position(fn.Body.Rbrace).Offset]
			code, err := format.Source(bytes.ReplaceAll(body, []byte("\n\t"), []byte("\n")))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", fn.Name.Name, err)
			}
			examples[fn.Name.Name] = string(bytes.TrimSpace(code))
		}
	}
	return examples, nil
}
