n = int(input())
t = list(map(int, input().split()))
ans = sum(t)
for d in range(2, n // 3 + 1):
    if n % d == 0:
        for i in range(d):
            ans = max(ans, sum(t[i::d]))
print(ans)
