n, a, x, b, y = map(int, input().split())
d = [(a + i - 1) % n for i in range((x - a) % n)]
v = [(b - i - 1) % n for i in range((b - y) % n + 1)]
print("YES" if any(p == q for p, q in zip(d, v)) else "NO")
