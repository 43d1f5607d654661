import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
a = d[1:n + 1]
q = d[n + 2:]
first = a[0]
out = []
for w, h in zip(q[::2], q[1::2]):
    base = a[w - 1] if a[w - 1] > first else first
    out.append(base)
    first = base + h
print('\n'.join(map(str, out)))
