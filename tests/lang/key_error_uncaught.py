stock = {"apple": 1}
print(stock["apple"])  # expect: 1
stock["pear"]
# raises: KeyError: 'pear'
