n, k, t = map(int, input().split())
q, r = divmod(n * k * t // 100, k)
a = [k] * q + [r] + [0] * n
print(*a[:n])
