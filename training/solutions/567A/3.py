n = int(input())
a = list(map(int, input().split()))
for i in range(n):
    if i == 0:
        mn = a[1] - a[0]
    elif i == n - 1:
        mn = a[n - 1] - a[n - 2]
    else:
        mn = min(a[i] - a[i - 1], a[i + 1] - a[i])
    mx = max(a[i] - a[0], a[n - 1] - a[i])
    print(mn, mx)
