n = int(input())
p = list(map(int, input().split()))
M = 10 ** 9 + 7
d = [0] * (n + 2)
for i in range(1, n + 1):
    d[i + 1] = (2 * d[i] - d[p[i - 1]] + 2) % M
print(d[n + 1])
