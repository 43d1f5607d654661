n, k, t = map(int, input().split())
s = n * k * t // 100
print(*[max(0, min(k, s - i * k)) for i in range(n)])
