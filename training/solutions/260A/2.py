a, b, n = map(int, input().split())
d = -a * 10 % b
if d > 9:
    print(-1)
else:
    print((str(a) + str(d)).ljust(len(str(a)) + n, "0"))
