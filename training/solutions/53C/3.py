n = int(input())
p = [0] * n
p[::2] = range(1, (n + 1) // 2 + 1)
p[1::2] = range(n, (n + 1) // 2, -1)
print(*p)
