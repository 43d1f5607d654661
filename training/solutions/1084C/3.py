M = 10 ** 9 + 7
total = 0
before = 0
for c in input():
    if c == "a":
        total = (total + before + 1) % M
    elif c == "b":
        before = total
print(total)
