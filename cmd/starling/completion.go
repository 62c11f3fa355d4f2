package main

import (
	"embed"
	"fmt"
	"io"
	"os"
	"strings"
	"text/template"

	"github.com/starling-lang/starling/modules"
)

//go:embed completion/*.tmpl
var completionScripts embed.FS

const completionUsage = `usage: starling completion bash|zsh|fish

Print a script that has a shell complete starling's commands, options, and names of modules:

  source <(starling completion bash)
  starling completion zsh > "${fpath[1]}/_starling"
  starling completion fish > ~/.config/fish/completions/starling.fish
`

// runCompletion is "starling completion".
func runCompletion(args []string) int {
	if len(args) == 1 && (args[0] == "-h" || args[0] == "--help") {
		fmt.Print(completionUsage)
		return 0
	}
	if len(args) != 1 || !strings.Contains(" bash zsh fish ", " "+args[0]+" ") {
		fmt.Fprint(os.Stderr, completionUsage)
		return 2
	}
	if err := writeCompletion(os.Stdout, args[0]); err != nil {
		return fail(1, err)
	}
	return 0
}

// mainOptions are the options without a subcommand.
const mainOptions = "--dialect --no-deadlock-error -i -q -c -m -V --version -h --help"

// completed is a subcommand as a template sees it.
type completed struct{ Name, Summary, Words string }

// List are the words one by one.
func (c completed) List() []string { return strings.Fields(c.Words) }

// writeCompletion writes the script for a shell.
func writeCompletion(w io.Writer, shell string) error {
	var data struct {
		Commands                []completed
		Names, Options, Modules string
		OptionList              []string
	}
	var names, mods []string
	for _, m := range modules.All() {
		if !strings.HasPrefix(m.Name, "_") && !strings.Contains(m.Name, "._") {
			mods = append(mods, m.Name)
		}
	}
	for _, s := range subcommands() {
		words := s.words + " --help"
		if s.name == "doc" {
			words += " " + strings.Join(mods, " ")
		}
		data.Commands = append(data.Commands, completed{s.name, s.summary, words})
		names = append(names, s.name)
	}
	data.Names, data.Options, data.Modules = strings.Join(names, " "), mainOptions, strings.Join(mods, " ")
	data.OptionList = strings.Fields(mainOptions)
	name := shell + ".tmpl"
	t, err := template.New(name).Funcs(template.FuncMap{"fish": fishWord}).ParseFS(completionScripts, "completion/"+name)
	if err != nil {
		return err
	}
	return t.Execute(w, data)
}

// fishWord is a word as arguments of fish's complete.
func fishWord(word string) string {
	switch {
	case word == "--dialect":
		return "-l dialect -x -a 'starlark python'"
	case word == "--junit":
		return "-l junit -r"
	case word == "-m":
		return "-s m -x"
	case strings.Contains(" -c -k -j ", " "+word+" "):
		return "-s " + word[1:] + " -x"
	case strings.HasPrefix(word, "--"):
		return "-l " + word[2:]
	case strings.HasPrefix(word, "-"):
		return "-s " + word[1:]
	}
	return "-f -a " + word
}
