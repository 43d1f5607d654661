t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    lo = hi = 0
    ans = None
    for j in range(n):
        if a[j] - j > a[lo] - lo:
            ans = lo, j
        if a[j] + j < a[hi] + hi:
            ans = hi, j
        if a[j] - j < a[lo] - lo:
            lo = j
        if a[j] + j > a[hi] + hi:
            hi = j
    if ans:
        print("YES")
        print(ans[0] + 1, ans[1] + 1)
    else:
        print("NO")
