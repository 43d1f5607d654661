import sys
data = list(map(int, sys.stdin.read().split()))[1:]
total = 1
pa = pb = 0
for a, b in zip(data[::2], data[1::2]):
    low = max(pa, pb)
    if pa == pb:
        low += 1
    high = min(a, b)
    if high >= low:
        total += high - low + 1
    pa, pb = a, b
print(total)
