n = int(input())
f = list(map(int, input().split()))
ans = 0
for i in range(n - 1):
    ans += abs(f[i] - f[i + 1])
print(ans)
