n, m = map(int, input().split())
a = sorted(map(int, input().split()))
b = sorted(map(int, input().split()))
x = int(input())
ans = 0
for i in range(1, n + 1):
    for j in range(1, m + 1):
        if sum(a[:i]) * sum(b[:j]) <= x:
            ans = max(ans, i * j)
print(ans)
