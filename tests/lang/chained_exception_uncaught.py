try:
    {}["missing"]
except KeyError as e:
    raise RuntimeError("lookup failed") from e
# raises: RuntimeError: lookup failed
