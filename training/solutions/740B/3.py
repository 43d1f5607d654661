import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
a = v[2:n + 2]
q = v[n + 2:]
s = [sum(a[l - 1:r]) for l, r in zip(q[::2], q[1::2])]
print(sum(x for x in s if x > 0))
