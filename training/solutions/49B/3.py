def value(s, p):
    v = 0
    for c in s:
        v = v * p + int(c)
    return v

a, b = input().split()
low = int(max(max(a), max(b))) + 1
best = 0
for p in range(max(low, 2), 20):
    total = value(a, p) + value(b, p)
    length = 1
    while p ** length <= total:
        length += 1
    best = max(best, length)
print(best)
