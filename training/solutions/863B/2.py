n = int(input())
w = sorted(map(int, input().split()))
INF = 10 ** 9
f = [[INF] * 3 for _ in range(2 * n + 1)]
f[0][0] = 0
for i in range(1, 2 * n + 1):
    for k in range(3):
        if k:
            f[i][k] = f[i - 1][k - 1]
        if i > 1:
            f[i][k] = min(f[i][k], f[i - 2][k] + w[i - 1] - w[i - 2])
print(f[2 * n][2])
