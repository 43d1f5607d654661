from bisect import bisect_left, bisect_right
n, m = map(int, input().split())
alive = list(range(1, n + 1))
ans = [0] * n
for _ in range(m):
    l, r, x = map(int, input().split())
    a, b = bisect_left(alive, l), bisect_right(alive, r)
    for k in alive[a:b]:
        if k != x:
            ans[k - 1] = x
    alive[a:b] = [x]
print(' '.join(map(str, ans)))
