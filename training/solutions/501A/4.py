def f(p, t):
    return max(p * 75, p * 250 - p * t)

a, b, c, d = map(int, input().split())
if f(a, c) == f(b, d):
    print("Tie")
else:
    print("Misha" if f(a, c) > f(b, d) else "Vasya")
