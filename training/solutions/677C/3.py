def value(c):
    if c.isdigit():
        return int(c)
    if c.isupper():
        return ord(c) - 55
    if c.islower():
        return ord(c) - 61
    return 62 if c == '-' else 63

k = 0
for c in input().strip():
    v = value(c)
    for b in range(6):
        k += not (v >> b) & 1
print(pow(3, k, 1000000007))
