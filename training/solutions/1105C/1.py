M = 10 ** 9 + 7
n, l, r = map(int, input().split())
c = [0, 0, 0]
for i in range(3):
    c[i] = (r - i) // 3 - (l - 1 - i) // 3
dp = [1, 0, 0]
for _ in range(n):
    dp = [sum(dp[(s - d) % 3] * c[d] for d in range(3)) % M for s in range(3)]
print(dp[0])
