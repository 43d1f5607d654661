n, k, l = map(int, input().split())
a = sorted(map(int, input().split()))
if a[n - 1] - a[0] > l:
    print(0)
else:
    print(sum(a[:n]))
