n, m = map(int, input().split())
a = sorted(map(int, input().split()))
total = 0
ans = []
for i in range(n):
    total += a[i]
    ans.append(total + (ans[i - m] if i >= m else 0))
print(*ans)
