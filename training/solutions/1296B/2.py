t = int(input())
for i in range(t):
    s = int(input())
    r = 0
    while s >= 10:
        x = s // 10
        r += x * 10
        s = s % 10 + x
    print(r + s)
