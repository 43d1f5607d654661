n, m = map(int, input().split())
a = list(map(int, input().split()))
ans = m
for i in range(1, n + 1):
    ans = min(ans, a.count(i))
print(ans)
