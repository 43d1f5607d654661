import sys
data = list(map(int, sys.stdin.read().split()))
n, k = data[0], data[1]
c = data[2:n + 2]
plain = c[:]
s = sum(c)
res = 0
for p in data[n + 2:]:
    v = c[p - 1]
    s -= v
    res += v * s
    plain[p - 1] = 0
print(res + sum(x * y for x, y in zip(plain, plain[1:] + plain[:1])))
