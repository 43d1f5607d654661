n = int(input())
d = {}
ans = 1
for _ in range(n):
    a, x, b = input().split()
    d[a] = d.get(b, 1) + 1
    ans = max(ans, d[a])
print(ans)
