import sys
n, *d = map(int, sys.stdin.read().split())
a = d[:n]
b = d[n:]
i = a.index(0)
j = b.index(0)
a = a[i + 1:] + a[:i]
b = b[j + 1:] + b[:j]
k = b.index(a[0])
ok = all(a[i] == b[(i + k) % (n - 1)] for i in range(n - 1))
print("YES" if ok else "NO")
