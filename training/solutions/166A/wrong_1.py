n, k = map(int, input().split())
a = sorted((tuple(map(int, input().split())) for _ in range(n)), reverse=True)
print(a.count(a[k - 1]))
