n = int(input())
c = []
for _ in range(n):
    a = list(map(int, input().split()))
    c.append((a[0], max(a)))
top = max(m for k, m in c)
ans = 0
for k, m in c:
    ans += k * (top - m)
print(ans)
