# An uncaught JSONDecodeError.
import json

json.loads('{"key": [1, 2,, 3]}')
# raises: json.decoder.JSONDecodeError: Expecting value: line 1 column 15 (char 14)
