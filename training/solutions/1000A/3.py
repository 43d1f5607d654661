import sys
d = sys.stdin.read().split()
n = int(d[0])
a = d[1:n + 1]
b = d[n + 1:]
print(n - sum(min(a.count(x), b.count(x)) for x in set(a)))
