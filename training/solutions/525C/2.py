n = int(input())
a = sorted(map(int, input().split()))
area = 0
side = 0
while len(a) > 1:
    x = a.pop()
    if x - a[-1] <= 1:
        y = a.pop()
        if side:
            area += side * y
            side = 0
        else:
            side = y
print(area)
