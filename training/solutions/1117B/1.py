n, m, k = map(int, input().split())
a = sorted(map(int, input().split()))
x, y = a[-1], a[-2]
q, r = divmod(m, k + 1)
print(q * (k * x + y) + r * x)
