package interp

import (
	"io/fs"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// ModuleNames returns the names, without what is before the last dot, of the modules that an import
// could find in a package, or at the top if parent is "". Nothing is imported.
func (in *Interp) ModuleNames(th *object.Thread, parent string) []string {
	seen := map[string]bool{}
	add := func(full string) {
		rest := full
		if parent != "" {
			var ok bool
			if rest, ok = strings.CutPrefix(full, parent+"."); !ok {
				return
			}
		}
		name, _, _ := strings.Cut(rest, ".")
		seen[name] = name != ""
	}
	for name := range in.native {
		add(name)
	}
	for _, k := range in.rt.Modules.Keys(th) {
		if s, ok := k.AsStr(); ok {
			add(s)
		}
	}
	for _, folder := range in.moduleFolders(th, parent) {
		for _, name := range scriptModules(in.opts.Files, folder) {
			seen[name] = true
		}
	}
	names := make([]string, 0, len(seen))
	for name := range seen {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// moduleFolders is where an import would look for the modules of a package.
func (in *Interp) moduleFolders(th *object.Thread, parent string) []string {
	if in.opts.Files == nil {
		return nil
	}
	folders := in.searchPath(th)
	if parent == "" {
		return folders
	}
	if m, ok := in.rt.Modules.GetStr(th, parent).AsModule(); ok {
		return stringsOf(th, m.Get("__path__"))
	}
	for i, f := range folders {
		folders[i] = f + "/" + strings.ReplaceAll(parent, ".", "/")
	}
	return folders
}

// scriptModules lists the script files and packages of a folder; one that can't be read has none.
func scriptModules(files fs.FS, folder string) []string {
	entries, err := fs.ReadDir(files, cleanPath(files, folder))
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() {
			for _, ending := range endings {
				if isFile(files, folder+"/"+name+"/__init__"+ending) {
					names = append(names, name)
					break
				}
			}
			continue
		}
		for _, ending := range endings {
			if stem, ok := strings.CutSuffix(name, ending); ok && stem != "__init__" && stem != "__main__" {
				names = append(names, stem)
			}
		}
	}
	return slices.DeleteFunc(names, func(s string) bool { return strings.ContainsAny(s, ".- ") })
}

// NativeModule returns the declaration of a module that the host offers, nil if it is none.
func (in *Interp) NativeModule(name string) *native.Module {
	if declare := in.native[name]; declare != nil {
		return declare()
	}
	return nil
}
