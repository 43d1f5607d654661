n, k = map(int, input().split())
a = list(map(int, input().split()))
print(min(range(k), key=lambda i: sum(a[i::k])) + 1)
