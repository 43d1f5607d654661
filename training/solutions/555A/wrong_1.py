n, k = map(int, input().split())
t = 0
for _ in range(k):
    m, *a = map(int, input().split())
    t += sum(y != x + 1 for x, y in zip(a, a[1:]))
print(t + t + k - 1)
