import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
a, b = sorted(v[1:n + 1]), sorted(v[n + 2:])
i = j = 0
options = []
for d in sorted({0} | set(a)| set(b)):
    while i < len(a) and a[i] <= d:
        i += 1
    while j < len(b) and b[j] <= d:
        j += 1
    options.append((3 * len(a) - i, 3 * len(b) - j))
p = max(options, key=lambda t: (t[0] - t[1], t[0]))
print(*p, sep=":")
