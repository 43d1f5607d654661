n = int(input())
d = [0] * n
for _ in range(n - 1):
    u, v, c = map(int, input().split())
    d[v] = d[u] + c
print(max(d))
