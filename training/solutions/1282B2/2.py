t = int(input())
for _ in range(t):
    n, p, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    best = 0
    spent = 0
    for start in range(k):
        left = p - spent
        if left < 0:
            break
        i = start
        while i + k <= n and a[i + k - 1] <= left:
            left -= a[i + k - 1]
            i += k
        best = max(best, i)
        if start < n:
            spent += a[start]
    print(best)
