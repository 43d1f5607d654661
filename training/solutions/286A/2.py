n = int(input())
p = [0] * (n + 1)
if n % 4 in (2, 3):
    print(-1)
else:
    l, r = 1, n
    while l < r:
        p[l], p[l + 1], p[r], p[r - 1] = l + 1, r, r - 1, l
        l += 2
        r -= 2
    if l == r:
        p[l] = l
    print(*p[1:])
