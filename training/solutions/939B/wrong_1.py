n, k = map(int, input().split())
a = list(map(int, input().split()))
i = max(range(k), key=lambda i: n // a[i])
print(i + 1, n // a[i])
