// Package hashlib is Python's hashlib module, on Go's implementations; BLAKE2 and scrypt are its own.
package hashlib

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	_ "embed"
	"hash"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

//go:embed hashlib.py
var source string

// algorithm is a hash that needs no parameters.
type algorithm struct {
	name string
	make func() hash.Hash
	xof  bool // digests have any length
}

var algorithms = [...]algorithm{
	{"md5", md5.New, false}, {"sha1", sha1.New, false}, {"sha224", sha256.New224, false}, {"sha256", sha256.New, false},
	{"sha384", sha512.New384, false}, {"sha512", sha512.New, false},
	{"sha3_224", func() hash.Hash { return sha3.New224() }, false}, {"sha3_256", func() hash.Hash { return sha3.New256() }, false},
	{"sha3_384", func() hash.Hash { return sha3.New384() }, false}, {"sha3_512", func() hash.Hash { return sha3.New512() }, false},
	{"shake_128", func() hash.Hash { return shake{sha3.NewSHAKE128()} }, true}, {"shake_256", func() hash.Hash { return shake{sha3.NewSHAKE256()} }, true},
	{"sha512_224", sha512.New512_224, false}, {"sha512_256", sha512.New512_256, false},
}

// shake is a SHAKE as a hash.Hash.
type shake struct{ *sha3.SHAKE }

func (s shake) Size() int           { return 0 }
func (s shake) Sum(b []byte) []byte { return b }

// Module declares the module.
func Module() *native.Module {
	m := &native.Module{Name: "hashlib", Source: source, Classes: []func() *native.Class{blake2bClass, blake2sClass}}
	for i := range algorithms[:12] {
		a := &algorithms[i]
		m.Funcs = append(m.Funcs, native.Def(a.name+"(string=b'', *, usedforsecurity=True)", native.Fixed(func(th *object.Thread, args []object.Value) (object.Value, error) {
			return newHash(th, a, args[0])
		}), `Return a hash object, which begins with the bytes given.`))
	}
	m.Funcs = append(m.Funcs,
		native.Def("new(name, data=b'', **kwargs)", native.Fixed(newByName), `
Return a hash object by the name of its algorithm.

	>>> hashlib.new("sha256", b"abc").hexdigest()[:8]
	'ba7816bf'`),
		native.Def("pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)", native.Fixed(pbkdf2HMAC), `Derive a key from a password.`),
		native.Def("scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64)", native.Fixed(scrypt), `Derive a key from a password with scrypt, which takes much memory.`),
		native.Def("_hmac_digest(key, msg, digest, /)", native.Fixed(hmacDigest), `Return the keyed digest of bytes.`),
	)
	return m
}

// lookup finds an algorithm by name, in letters of either case.
func lookup(name string) *algorithm {
	name = strings.ToLower(strings.ReplaceAll(name, "-", "_"))
	for i := range algorithms {
		if a := &algorithms[i]; a.name == name || strings.ReplaceAll(a.name, "sha", "sha_") == name && i < 6 {
			return a
		}
	}
	return nil
}

func newByName(th *object.Thread, a []object.Value) (object.Value, error) {
	name, ok := a[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "new() argument 'name' must be str, not %s", a[0].Type().Name())
	}
	kw, _ := a[2].AsDict()
	switch name {
	case "blake2b", "blake2s":
		var named []object.Named
		for _, item := range kw.Items(th) {
			n, _ := item.Key.AsStr()
			named = append(named, object.Named{Name: n, Value: item.Value})
		}
		declare := blake2bClass
		if name == "blake2s" {
			declare = blake2sClass
		}
		return object.Call(th, native.Type(th.Runtime, declare).Value(), []object.Value{a[1]}, named)
	}
	for _, item := range kw.Items(th) {
		if n, _ := item.Key.AsStr(); n != "usedforsecurity" && n != "string" {
			return object.Value{}, object.Errorf(object.TypeError, "new() got an unexpected keyword argument '%s'", n)
		}
	}
	if alg := lookup(name); alg != nil {
		return newHash(th, alg, a[1])
	}
	return object.Value{}, object.Errorf(object.ValueError, "unsupported hash type %s", name)
}
