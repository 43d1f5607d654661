x, y = map(int, input().split())
k = abs(x) + abs(y)
if x > 0 and y > 0:
    print(0, k, k, 0)
elif x > 0 and y < 0:
    print(0, -k, k, 0)
elif x < 0 and y > 0:
    print(-k, 0, 0, k)
else:
    print(-k, 0, 0, -k)
