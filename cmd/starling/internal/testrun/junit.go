package testrun

import (
	"encoding/xml"
	"fmt"
	"os"
	"strings"
	"time"
)

// The elements of JUnit's report.
type junitSuites struct {
	XMLName xml.Name `xml:"testsuites"`
	junitCounts
	Suites []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name string `xml:"name,attr"`
	junitCounts
	Timestamp string      `xml:"timestamp,attr"`
	Cases     []junitCase `xml:"testcase"`
}

type junitCounts struct {
	Tests    int    `xml:"tests,attr"`
	Failures int    `xml:"failures,attr"`
	Errors   int    `xml:"errors,attr"`
	Skipped  int    `xml:"skipped,attr"`
	Time     string `xml:"time,attr"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr"`
	Line    int           `xml:"line,attr,omitempty"`
	Time    string        `xml:"time,attr"`
	Failure *junitProblem `xml:"failure"`
	Error   *junitProblem `xml:"error"`
	Skipped *junitProblem `xml:"skipped"`
	Output  *junitText    `xml:"system-out"`
}

type junitProblem struct {
	Message string `xml:"message,attr,omitempty"`
	Type    string `xml:"type,attr,omitempty"`
	Text    string `xml:",cdata"`
}

type junitText struct {
	Text string `xml:",cdata"`
}

func (c *junitCounts) add(status string) {
	c.Tests++
	switch status {
	case "failed", "xpassed":
		c.Failures++
	case "error":
		c.Errors++
	case "skipped", "xfailed":
		c.Skipped++
	}
}

// writeJUnit writes the report of all files.
func writeJUnit(name string, files []*file) error {
	all := junitSuites{}
	total := 0.0
	for _, f := range files {
		if f.run == nil {
			continue // not run: the run was stopped
		}
		s := junitSuite{Name: f.path, Timestamp: f.began.UTC().Format(time.RFC3339)}
		s.Time = seconds(f.seconds)
		total += f.seconds
		for _, t := range f.tests {
			s.add(t.status)
			all.add(t.status)
			s.Cases = append(s.Cases, t.junit())
		}
		all.Suites = append(all.Suites, s)
	}
	all.Time = seconds(total)
	text, err := xml.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append([]byte(xml.Header), append(text, '\n')...), 0o666)
}

func seconds(s float64) string { return fmt.Sprintf("%.6f", s) }

func (t *test) junit() junitCase {
	module, _ := moduleName(absolute(t.file.path))
	c := junitCase{Name: t.name, Class: module, File: t.file.path, Line: t.line, Time: seconds(t.seconds)}
	if t.output != "" {
		c.Output = &junitText{xmlText(t.output)}
	}
	if t.class != "" {
		c.Class += "." + t.class
	}
	if c.Name == "" {
		c.Name = module
	}
	p := &junitProblem{Message: t.message}
	kind, _, isException := strings.Cut(t.message, ":")
	if isException || t.message != "" && !strings.ContainsRune(t.message, ' ') {
		p.Type = kind
	}
	for _, x := range t.problems {
		if x.about != "" {
			p.Text += "in the subtest " + x.about + ":\n"
		}
		p.Text += x.text
	}
	p.Text = xmlText(p.Text)
	switch t.status {
	case "failed", "xpassed":
		c.Failure = p
	case "error":
		c.Error = p
	case "skipped":
		p.Type = ""
		c.Skipped = p
	case "xfailed":
		c.Skipped = &junitProblem{Message: "failed as expected"}
	}
	return c
}

// xmlText replaces the characters that XML can't have.
func xmlText(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && !strings.ContainsRune("\t\n\r", r) || r == 0xFFFE || r == 0xFFFF {
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
