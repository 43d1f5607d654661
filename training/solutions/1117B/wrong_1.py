n, m, k = map(int, input().split())
a = sorted(map(int, input().split()))
q, r = divmod(m, k)
print(q * k * a[-1] + r * a[-2])
