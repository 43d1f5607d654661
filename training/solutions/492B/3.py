n, l = map(int, input().split())
a = list(map(int, input().split()))
a += [-min(a), 2 * l - max(a)]
a.sort()
print(max(a[i] - a[i - 1] for i in range(1, n + 2)) / 2)
