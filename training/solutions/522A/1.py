n = int(input())
d = {"polycarp": 1}
ans = 1
for _ in range(n):
    a, x, b = input().lower().split()
    d[a] = d[b] + 1
    ans = max(ans, d[a])
print(ans)
