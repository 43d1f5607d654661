n = int(input())
f = list(map(int, input().split()))
p = sorted(range(n), key=lambda i: f[i])
print(sum(abs(x - y) for x, y in zip(p, p[1:])))
