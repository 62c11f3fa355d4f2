// Package interp embeds the Starling interpreter in a Go program.
//
//	in := interp.New(interp.Options{Modules: modules.All()})
//	defer in.Close()
//
//	m, err := in.Exec(ctx, "hello.star", "def double(x): return 2 * x")
//	if err != nil {
//		log.Fatal(err) // *interp.Error: a traceback
//	}
//	v, err := in.Call(ctx, m.Get("double"), 21)
//	fmt.Println(v) // 42
//
// The zero Options sees only the language: no files, no processes, no clock, no
// network. What a script can reach is what the host lists.
//
// All methods of an Interp are safe for concurrent use: host calls from several
// goroutines run in parallel, as the script's own threads do.
package interp
