n, k = map(int, input().split())
a = list(map(int, input().split()))
if 1 in a[k:]:
    print(a.index(1, k - 1) + 1)
else:
    print(a.index(1) + 1)
