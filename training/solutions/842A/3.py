from bisect import bisect_left
l, r, x, y, k = map(int, input().split())
c = range(k * x, k * y + 1, k)
i = bisect_left(c, l)
print("YES" if i < len(c) and c[i] <= r else "NO")
