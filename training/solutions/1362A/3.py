t = int(input())
for _ in range(t):
    a, b = map(int, input().split())
    x = bin(a)[2:]
    y = bin(b)[2:]
    if x.rstrip("0") != y.rstrip("0"):
        print(-1)
    else:
        print((abs(len(x) - len(y)) + 2) // 3)
