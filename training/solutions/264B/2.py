N = 100001
spf = list(range(N))
for i in range(2, 317):
    if spf[i] == i:
        for j in range(i * i, N, i):
            spf[j] = min(spf[j], i)
n = int(input())
dp = [0] * N
result = 1
for x in map(int, input().split()):
    ps = set()
    while x > 1:
        ps.add(spf[x])
        x //= spf[x]
    if ps:
        here = max(dp[p] for p in ps) + 1
        result = max(result, here)
        for p in ps:
            dp[p] = here
print(result)
