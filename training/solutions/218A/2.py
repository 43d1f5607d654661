n, k = map(int, input().split())
y = list(map(int, input().split()))
p = [i for i in range(1, 2 * n, 2) if y[i] - max(y[i - 1], y[i + 1]) > 1]
for i in p[:k]:
    y[i] -= 1
print(*y)
