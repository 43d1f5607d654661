n = int(input())
if n < 3:
    print(-1)
else:
    print(n * n // 2, n * n // 2 + 1)
