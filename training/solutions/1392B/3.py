t = int(input())
for i in range(t):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    mx = max(a)
    mn = min(a)
    if k % 2 == 1:
        for j in range(n):
            a[j] = mx - a[j]
    else:
        for j in range(n):
            a[j] = a[j] - mn
    print(*a)
