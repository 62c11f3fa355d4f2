# JSONDecodeError: message and position.
import json

for text in ["", " ", "[", "[1", "[1,", "[1,]", "[1 2]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a}", "{1:2}", '{"a" 1}',
             '"abc', '"a\\q"', '"\\u12"', '"\\u12xx"', '"\n"', "1 2", "nul", "-", "01", "1.", "+1", "'a'", "tru", "[NaN,Nan]", "\ufeff1",
             "[\n1,\n 2\n x]", '{"a":\n"b', "]", "[1,\n2,\n]"]:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(ascii(text), e.msg, e.pos, e.lineno, e.colno)
# expect: '' Expecting value 0 1 1
# expect: ' ' Expecting value 1 1 2
# expect: '[' Expecting value 1 1 2
# expect: '[1' Expecting ',' delimiter 2 1 3
# expect: '[1,' Expecting value 3 1 4
# expect: '[1,]' Illegal trailing comma before end of array 2 1 3
# expect: '[1 2]' Expecting ',' delimiter 3 1 4
# expect: '{' Expecting property name enclosed in double quotes 1 1 2
# expect: '{"a"' Expecting ':' delimiter 4 1 5
# expect: '{"a":' Expecting value 5 1 6
# expect: '{"a":1' Expecting ',' delimiter 6 1 7
# expect: '{"a":1,' Expecting property name enclosed in double quotes 7 1 8
# expect: '{"a":1,}' Illegal trailing comma before end of object 6 1 7
# expect: '{a}' Expecting property name enclosed in double quotes 1 1 2
# expect: '{1:2}' Expecting property name enclosed in double quotes 1 1 2
# expect: '{"a" 1}' Expecting ':' delimiter 5 1 6
# expect: '"abc' Unterminated string starting at 0 1 1
# expect: '"a\\q"' Invalid \escape 2 1 3
# expect: '"\\u12"' Invalid \uXXXX escape 2 1 3
# expect: '"\\u12xx"' Invalid \uXXXX escape 2 1 3
# expect: '"\n"' Invalid control character at 1 1 2
# expect: '1 2' Extra data 2 1 3
# expect: 'nul' Expecting value 0 1 1
# expect: '-' Expecting value 0 1 1
# expect: '01' Extra data 1 1 2
# expect: '1.' Extra data 1 1 2
# expect: '+1' Expecting value 0 1 1
# expect: "'a'" Expecting value 0 1 1
# expect: 'tru' Expecting value 0 1 1
# expect: '[NaN,Nan]' Expecting value 5 1 6
# expect: '\ufeff1' Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1
# expect: '[\n1,\n 2\n x]' Expecting ',' delimiter 9 4 2
# expect: '{"a":\n"b' Unterminated string starting at 6 2 1
# expect: ']' Expecting value 0 1 1
# expect: '[1,\n2,\n]' Illegal trailing comma before end of array 5 2 2
try:
    json.loads('["é漢", x]')
except ValueError as e:
    print(e, e.doc == '["é漢", x]', e.args)
# expect: Expecting value: line 1 column 8 (char 7) True ('Expecting value: line 1 column 8 (char 7)',)
for bad in [1, None, ["[]"]]:
    try:
        json.loads(bad)
    except TypeError as e:
        print(e)
# expect: the JSON object must be str, bytes or bytearray, not int
# expect: the JSON object must be str, bytes or bytearray, not NoneType
# expect: the JSON object must be str, bytes or bytearray, not list
print(issubclass(json.JSONDecodeError, ValueError), json.JSONDecodeError.__module__)  # expect: True json.decoder
