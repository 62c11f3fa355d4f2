e = ValueError("bad value")
e.add_note("found in row 3")
raise e
# raises: found in row 3
