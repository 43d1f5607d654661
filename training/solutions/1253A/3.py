t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    l = 0
    r = n - 1
    while l < n and a[l] == b[l]:
        l += 1
    while r >= 0 and a[r] == b[r]:
        r -= 1
    ok = True
    for i in range(l, r + 1):
        if b[i] - a[i] != b[l] - a[l] or b[i] - a[i] < 0:
            ok = False
            break
    if ok:
        print("YES")
    else:
        print("NO")
