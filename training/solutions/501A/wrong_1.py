a, b, c, d = map(int, input().split())
f = lambda p, t: min(3 * p // 10, p - p // 250 * t)
x, y = f(a, c), f(b, d)
print("Misha" if x > y else "Vasya" if x < y else "Tie")
