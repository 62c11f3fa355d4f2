items = []
items.appendd(1)
# raises: AttributeError: 'list' object has no attribute 'appendd'. Did you mean: 'append'?
