a, b, n = map(int, input().split())
d = b - a * 10 % b
if d > 9:
    print(-1)
else:
    print(str(a) + str(d) + '0' * (n - 1))
