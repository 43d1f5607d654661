seen = {}
pairs = 0
for c in input():
    k = seen.get(c, 0)
    pairs += 2 * k + 1
    seen[c] = k + 1
print(pairs)
