n, k = map(int, input().split())
a = sorted(map(int, input().split()))
if k > n:
    print(-1)
else:
    print(a[n - k], 0)
