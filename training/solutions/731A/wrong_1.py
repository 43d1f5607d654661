p = "a"
r = 0
for c in input():
    r += abs(ord(c) - ord(p))
    p = c
print(r)
