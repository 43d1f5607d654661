x, y = map(int, input().split())
if x > 0 and -x + 1 < y <= x:
    print(4 * x - 3)
elif y > 0 and -y <= x < y:
    print(4 * y - 2)
elif x < 0 and x <= y < -x:
    print(-4 * x - 1)
elif y < 0 and y < x <= 1 - y:
    print(-4 * y)
else:
    print(0)
