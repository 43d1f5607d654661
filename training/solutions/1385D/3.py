def good(l, r, c):
    if r - l == 1:
        return 0 if s[l] == c else 1
    m = (l + r) // 2
    nxt = chr(ord(c) + 1)
    return min(good(l, m, nxt) + m - l - s.count(c, m, r),
               good(m, r, nxt) + m - l - s.count(c, l, m))

t = int(input())
for _ in range(t):
    n = int(input())
    s = input()
    print(good(0, n, "a"))
