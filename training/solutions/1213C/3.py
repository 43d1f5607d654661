import sys
v = list(map(int, sys.stdin.read().split()))
for n, m in zip(v[1::2], v[2::2]):
    p = [0]
    for i in range(1, 11):
        p.append(p[-1] + i * m % 10)
    a, b = divmod(n // m, 10)
    print(a * p[10] + p[b])
