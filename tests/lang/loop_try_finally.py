# finally runs whichever way the loop's body is left.
log = []
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        log.append(("body", i))
    finally:
        log.append(("finally", i))
print(log)  # expect: [('body', 0), ('finally', 0), ('finally', 1), ('body', 2), ('finally', 2), ('finally', 3)]

def leave():
    for i in range(5):
        try:
            if i == 2:
                return "returned"
        finally:
            print("finally", i)

print(leave())
# expect: finally 0
# expect: finally 1
# expect: finally 2
# expect: returned

count = 0
while True:
    try:
        count += 1
        if count < 3:
            continue
    finally:
        if count == 3:
            break
print(count)  # expect: 3
