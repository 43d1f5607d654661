n, k = map(int, input().split())
a = list(map(int, input().split()))
d = sorted((y - x for x, y in zip(a, a[1:])), reverse=True)
print(a[-1] - a[0] - sum(d[:k - 1]))
