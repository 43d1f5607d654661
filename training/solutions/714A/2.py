l1, r1, l2, r2, k = map(int, input().split())
l = max(l1, l2)
r = min(r1, r2)
if l > r:
    print(0)
else:
    ans = r - l + 1
    if k >= l and k <= r:
        ans -= 1
    print(ans)
