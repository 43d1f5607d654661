n = int(input())
d = [0] * (n + 1)
for _ in range(n - 1):
    u, v = map(int, input().split())
    d[u] += 1
print(d.count(1))
