n, h = map(int, input().split())
for i in range(1, n):
    print(h * (i / n) ** 0.5)
