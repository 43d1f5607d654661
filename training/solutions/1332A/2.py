def fits(lo, pos, hi, minus, plus):
    if lo == hi:
        return minus == 0 and plus == 0
    end = pos - minus + plus
    return lo <= end <= hi

t = int(input())
for i in range(t):
    a, b, c, d = map(int, input().split())
    x, y, x1, y1, x2, y2 = map(int, input().split())
    if fits(x1, x, x2, a, b) and fits(y1, y, y2, c, d):
        print("Yes")
    else:
        print("No")
