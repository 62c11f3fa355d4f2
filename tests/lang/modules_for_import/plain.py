visible = "visible"
_hidden = "hidden"
count = 0


def bump():
    global count
    count += 1
    return count
