n = int(input())
if n <= 2:
    print(-1)
else:
    a = [2, 3] + [4] * (n - 3) + [1]
    print(*a)
