n, m = map(int, input().split())
c = [0] * (n + 1)
for _ in range(m):
    a, b, d = sorted(map(int, input().split()), key=lambda p: -c[p])
    if c[a] == 0:
        c[a] = 1
    c[b] = c[a] % 3 + 1
    c[d] = c[b] % 3 + 1
print(*c[1:])
