n, m = map(int, input().split())
a = [tuple(map(int, input().split())) for _ in range(m)]
a.sort(key=lambda x: -x[1])
s = 0
for x, y in a:
    k = min(n, x)
    s += k * y
    n -= k
print(s)
