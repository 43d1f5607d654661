t = int(input())
for _ in range(t):
    ang = int(input())
    n = 3
    while ang * n % 180 or ang * n // 180 > n - 2:
        n += 1
    print(n)
