n = int(input())
w = sorted(map(int, input().split()))
best = 10 ** 9
for i in range(2 * n):
    for j in range(i + 1, 2 * n):
        a = w[:i] + w[i + 1:j] + w[j + 1:]
        best = min(best, sum(a[1::2]) - sum(a[::2]))
print(best)
