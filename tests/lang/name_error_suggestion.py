colour = "red"

def show():
    print("before")
    print(color)

show()  # expect: before
# raises: NameError: name 'color' is not defined. Did you mean: 'colour'?
