for _ in range(int(input())):
    a, b, c, d = map(int, input().split())
    x, y, p, q, r, s = map(int, input().split())
    ok = p <= x - a + b <= r and q <= y - c + d <= s
    if p == r and a + b > 0 or q == s and c + d > 0:
        ok = False
    print("Yes" if ok else "No")
