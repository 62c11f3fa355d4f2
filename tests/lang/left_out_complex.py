# python: skip Starling has no complex numbers
x = 1j
# raises:
