n, a, b = map(int, input().split())
k = [0] * 4
for _ in range(n):
    x, y = map(int, input().split())
    k[x < a] += 1
    k[2 + (y < b)] += 1
m = max(k)
i = k.index(m)
print(m)
print(*[(a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)][i])
