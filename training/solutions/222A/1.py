n, k = map(int, input().split())
a = list(map(int, input().split()))
if len(set(a[k - 1:])) > 1:
    print(-1)
else:
    i = k - 1
    while i > 0 and a[i - 1] == a[-1]:
        i -= 1
    print(i)
