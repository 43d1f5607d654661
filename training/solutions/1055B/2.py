import sys
n, m, l, *d = map(int, sys.stdin.read().split())
a = d[:n]
s = {i for i in range(n) if a[i] > l}
c = len(s) - sum(i + 1 in s for i in s)
k = n
for i in range(m):
    if d[k] == 0:
        print(c)
        k += 1
    else:
        p = d[k + 1] - 1
        a[p] += d[k + 2]
        k += 3
        if a[p] > l and p not in s:
            s.add(p)
            c += 1 - (p - 1 in s) - (p + 1 in s)
