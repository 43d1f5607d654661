p = list(map(int, input().split()))

def right(x1, y1, x2, y2, x3, y3):
    s = sorted([(x1 - x2) ** 2 + (y1 - y2) ** 2, (x1 - x3) ** 2 + (y1 - y3) ** 2, (x2 - x3) ** 2 + (y2 - y3) ** 2])
    return s[0] > 0 and s[0] + s[1] == s[2]

if right(*p):
    print("RIGHT")
else:
    ans = "NEITHER"
    for i in range(6):
        for d in (-1, 1):
            q = p[:]
            q[i] += d
            if right(*q):
                ans = "ALMOST"
    print(ans)
