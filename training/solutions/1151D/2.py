n = int(input())
ans = 0
d = []
for _ in range(n):
    a, b = map(int, input().split())
    d.append(a - b)
    ans += b * n - a
d.sort(reverse=True)
for j in range(n):
    ans += d[j] * (j + 1)
print(ans)
