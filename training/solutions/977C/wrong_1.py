n, k = map(int, input().split())
a = sorted(map(int, input().split()))
if k == n:
    print(a[-1])
elif a[k - 1] == a[k]:
    print(-1)
else:
    print(a[k] - 1)
