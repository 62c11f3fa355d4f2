module github.com/starling-lang/starling

go 1.26

require (
	github.com/chzyer/readline v1.5.1 // indirect
	github.com/stretchr/testify v1.12.1 // indirect
	go.starlark.net v0.0.0-20260908191801-89a6a09411d5 // indirect
	golang.org/x/sys v0.42.0 // indirect
)
