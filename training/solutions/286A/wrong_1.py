n = int(input())
if n % 4 > 1:
    print(-1)
else:
    print(*range(n, 0, -1))
