package multiprocessing

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"hash"

	"github.com/starling-lang/starling/interp/object"
)

// digests are the hash functions of the handshake. MD5 is for peers before Python 3.12, which know no other.
var digests = map[string]func() hash.Hash{
	"md5": md5.New, "sha256": sha256.New, "sha384": sha512.New384,
	"sha3_256": func() hash.Hash { return sha3.New256() }, "sha3_384": func() hash.Hash { return sha3.New384() },
}

// authenticate is _hmac(key, message, name): the code that only who knows the key can make.
func authenticate(_ *object.Thread, key, message []byte, name string) ([]byte, error) {
	f := digests[name]
	if f == nil {
		return nil, object.Errorf(object.ValueError, "unsupported hash type %s", name)
	}
	h := hmac.New(f, key)
	h.Write(message)
	return h.Sum(nil), nil
}

// sameDigest is _compare(a, b), which takes as long whatever the bytes are.
func sameDigest(_ *object.Thread, a, b []byte) (bool, error) { return hmac.Equal(a, b), nil }
