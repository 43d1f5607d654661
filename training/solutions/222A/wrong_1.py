n, k = map(int, input().split())
a = list(map(int, input().split()))
if len(set(a[k - 1:])) > 1:
    print(-1)
else:
    print(k - 1)
