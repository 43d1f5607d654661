import sys
d = list(map(int, sys.stdin.read().split()))
k = d[1]
c = [0] * k
i = 0
for x in d[2:]:
    c[i % k] += x
    i += 1
print(c.index(min(c)) + 1)
