n = int(input())
a = list(map(int, input().split()))
last = [-1] * 20
found = set()
for i in range(n):
    for b in range(20):
        if a[i] >> b & 1:
            last[b] = i
    v = a[i]
    found.add(v)
    for p, b in sorted(((p, b) for b, p in enumerate(last) if p >= 0), reverse=True):
        v |= a[p]
        found.add(v)
print(len(found))
