h, m = map(int, input().split())
H, D, C, N = map(int, input().split())
t = h * 60 + m
f = lambda x: (x + N - 1) // N * C
if t >= 1200:
    print(f(H) * 0.8)
else:
    print(min(f(H), f(H + D * (1200 - t)) * 0.8))
