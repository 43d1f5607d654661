n = int(input())
a = b = 0
for i in range(n):
    t, x, y = map(int, input().split())
    if t == 1:
        a += x - y
    else:
        b += x - y
if a >= 0:
    print("LIVE")
else:
    print("DEAD")
if b >= 0:
    print("LIVE")
else:
    print("DEAD")
