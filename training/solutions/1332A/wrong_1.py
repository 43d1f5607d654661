for _ in range(int(input())):
    a, b, c, d = map(int, input().split())
    x, y, p, q, r, s = map(int, input().split())
    print("Yes" if p <= x - a + b <= r and q <= y - c + d <= s else "No")
