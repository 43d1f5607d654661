n, k = map(int, input().split())
a = sorted(map(int, input().split()))
x = a[k - 1] if k > 0 else 1
c = sum(1 for v in a if v <= x)
print(x if c == k else -1)
