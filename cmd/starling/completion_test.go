package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	shortOption = regexp.MustCompile(`(?m)^ +(-\w)\b`)
	longOption  = regexp.MustCompile(`(?m)^ +(?:-\w, )?(--[a-z-]+)`)
)

// usages are the texts of the subcommands' --help.
var usages = map[string]string{
	"": usage, "check": checkUsage, "completion": completionUsage, "doc": docUsage, "stubs": stubsUsage, "test": testUsage,
}

// The options of the usage texts are those that shells complete, and that the manual page has.
func TestOptionsAreKnown(t *testing.T) {
	page, err := os.ReadFile("../../docs/starling.1")
	require.NoError(t, err)
	manual := strings.ReplaceAll(string(page), `\-`, "-")
	check := func(command, text, words string) {
		for _, re := range []*regexp.Regexp{shortOption, longOption} {
			for _, found := range re.FindAllStringSubmatch(text, -1) {
				require.Contains(t, strings.Fields(words), found[1], "words of %q for completion", command)
				require.Contains(t, manual, found[1], "the manual page's part about %q", command)
			}
		}
	}
	check("", usage, mainOptions)
	for _, s := range subcommands() {
		require.Contains(t, usages, s.name, "the usages that this test knows")
		check(s.name, usages[s.name], s.words+" --help")
		require.Contains(t, usage, "starling "+s.name)
		require.Contains(t, manual, "\n.B "+s.name+"\n")
	}
}

// completion writes the script for a shell to a file.
func completion(t *testing.T, shell string) string {
	var b bytes.Buffer
	require.NoError(t, writeCompletion(&b, shell))
	name := filepath.Join(t.TempDir(), shell)
	require.NoError(t, os.WriteFile(name, b.Bytes(), 0o666))
	return name
}

func TestCompletionInBash(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("there is no bash")
	}
	script := completion(t, "bash")
	for line, want := range map[string][]string{
		"te": {"test"}, "test --ju": {"--junit"}, "completion z": {"zsh"}, "doc secr": {"secrets"}, "--dialect py": {"python"}, "-m collections.a": {"collections.abc"},
		"check --dialect s": {"starlark"}, "script.py --x": nil, "--no": {"--no-deadlock-error"},
	} {
		words := strings.Fields(line)
		program := `source "$1"; shift; COMP_WORDS=(starling "$@"); COMP_CWORD=$#; _starling; printf '%s\n' "${COMPREPLY[@]}"`
		out, err := exec.Command(bash, append([]string{"-c", program, "bash", script}, words...)...).CombinedOutput()
		require.NoError(t, err, "%s: %s", line, out)
		require.ElementsMatch(t, want, strings.Fields(string(out)), line)
	}
}

// The other shells at least take the scripts, where they are installed.
func TestCompletionScripts(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		t.Run(shell, func(t *testing.T) {
			script := completion(t, shell)
			text, err := os.ReadFile(script)
			require.NoError(t, err)
			for _, word := range slices.Concat([]string{"concurrent.futures", "no-deadlock-error", "junit"}, strings.Fields("check completion doc stubs test")) {
				require.Contains(t, string(text), word)
			}
			path, err := exec.LookPath(shell)
			if err != nil {
				t.Skip("there is no " + shell)
			}
			out, err := exec.Command(path, "-n", script).CombinedOutput()
			require.NoError(t, err, string(out))
		})
	}
}
