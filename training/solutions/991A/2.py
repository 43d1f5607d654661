a, b, c, n = map(int, input().split())
only_a = a - c
only_b = b - c
home = n - only_a - only_b - c
if only_a < 0 or only_b < 0 or home <= 0:
    print(-1)
else:
    print(home)
