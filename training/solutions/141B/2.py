a, x, y = map(int, input().split())
num = 1
low = 0
row = 0
res = -1
while low < y:
    double = row > 1 and row % 2 == 0
    if low < y < low + a:
        if double:
            if -a < x < 0:
                res = num
            elif 0 < x < a:
                res = num + 1
        elif -a < 2 * x < a:
            res = num
    num += 2 if double else 1
    low += a
    row += 1
print(res)
