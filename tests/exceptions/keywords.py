# A keyword that a built-in does not take is told with the one that was meant.
import itertools
import json


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

show(lambda: "a,b".split(max_split=1))  # expect: TypeError: split() got an unexpected keyword argument 'max_split'. Did you mean 'maxsplit'?
show(lambda: "a".encode(encodin="x"))  # expect: TypeError: encode() got an unexpected keyword argument 'encodin'. Did you mean 'encoding'?
show(lambda: "a".encode(wholly="x"))  # expect: TypeError: encode() got an unexpected keyword argument 'wholly'
show(lambda: [].sort(kee=1))  # expect: TypeError: sort() got an unexpected keyword argument 'kee'. Did you mean 'key'?
show(lambda: sorted([], revers=1))  # expect: TypeError: sort() got an unexpected keyword argument 'revers'. Did you mean 'reverse'?
show(lambda: max(1, 2, defualt=1))  # expect: TypeError: max() got an unexpected keyword argument 'defualt'. Did you mean 'default'?
show(lambda: zip(strct=True))  # expect: TypeError: zip() got an unexpected keyword argument 'strct'. Did you mean 'strict'?
show(lambda: open("x", encodng="r"))  # expect: TypeError: open() got an unexpected keyword argument 'encodng'. Did you mean 'encoding'?
show(lambda: sum([], strt=1))  # expect: TypeError: sum() got an unexpected keyword argument 'strt'. Did you mean 'start'?
show(lambda: (1).to_bytes(lenght=1))  # expect: TypeError: to_bytes() got an unexpected keyword argument 'lenght'. Did you mean 'length'?
show(lambda: itertools.product([1], repat=2))  # expect: TypeError: product() got an unexpected keyword argument 'repat'. Did you mean 'repeat'?
show(lambda: json.dumps(1, indnt=1))  # expect: TypeError: JSONEncoder.__init__() got an unexpected keyword argument 'indnt'. Did you mean 'indent'?
