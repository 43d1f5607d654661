n, k, t = map(int, input().split())
q = n * t // 100
r = n * t % 100
a = [k] * q + [r * k // 100 + 1] + [0] * n
print(*a[:n])
