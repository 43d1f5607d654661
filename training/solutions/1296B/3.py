t = int(input())
for i in range(t):
    s = int(input())
    r = s
    while s > 9:
        r += s // 10
        s = s // 10 + s % 10
    print(r)
