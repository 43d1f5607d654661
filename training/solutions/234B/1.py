n, k = map(int, input().split())
a = list(map(int, input().split()))
p = sorted(range(n), key=lambda i: a[i])[n - k:]
print(a[p[0]])
print(*[i + 1 for i in p])
