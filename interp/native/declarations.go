package native

import "strings"

// Declaration is a name that a module declares, for coverage tests, stubs and
// reference pages.
type Declaration struct {
	// Name is dotted for members of classes: "Queue.get".
	Name string
	// Signature is as documentation writes it, empty for what is no function or class.
	Signature string
	Doc       string
}

// Declarations returns the names that the module declares in Go: functions,
// constants, classes and their members. Names that Init or Source add are not among them.
func (m *Module) Declarations() []Declaration {
	var list []Declaration
	for _, n := range m.Funcs {
		list = append(list, Declaration{n.Name, n.Text, strings.TrimSpace(n.Doc)})
	}
	for _, c := range m.Consts {
		list = append(list, Declaration{Name: c.Name})
	}
	for _, declare := range m.Classes {
		list = append(list, declare().declarations()...)
	}
	return list
}

func (c *Class) declarations() []Declaration {
	list := []Declaration{{c.Name, c.Signature, strings.TrimSpace(c.Doc)}}
	for _, n := range c.Methods {
		list = append(list, Declaration{c.Name + "." + n.Name, n.Text, strings.TrimSpace(n.Doc)})
	}
	for _, n := range c.ClassMethods {
		list = append(list, Declaration{c.Name + "." + n.Name, n.Text, strings.TrimSpace(n.Doc)})
	}
	for _, n := range c.StaticMethods {
		list = append(list, Declaration{c.Name + "." + n.Name, n.Text, strings.TrimSpace(n.Doc)})
	}
	for _, a := range c.Attrs {
		list = append(list, Declaration{Name: c.Name + "." + a.Name, Doc: strings.TrimSpace(a.Doc)})
	}
	return list
}
