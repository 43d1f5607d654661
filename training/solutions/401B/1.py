x, k = map(int, input().split())
used = set()
for i in range(k):
    used.update(list(map(int, input().split()))[1:])
lo = hi = 0
g = 0
for i in range(1, x):
    if i in used:
        g = 0
    else:
        g += 1
        hi += 1
        lo += g % 2
print(lo, hi)
