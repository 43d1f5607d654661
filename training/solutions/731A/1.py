p = "a"
r = 0
for c in input():
    d = abs(ord(c) - ord(p))
    r += min(d, 26 - d)
    p = c
print(r)
