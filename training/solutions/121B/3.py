n, k = map(int, input().split())
d = [int(c) for c in input().strip()]
x = 1
left = k
while x < n and left > 0:
    if (d[x - 1], d[x]) != (4, 7):
        x += 1
        continue
    if x % 2:
        d[x] = 4
        left -= 1
        x += 1
    elif d[x - 2] == 4:
        if left % 2:
            d[x - 1] = 7
        left = 0
    else:
        d[x - 1] = 7
        left -= 1
        x += 1
print(*d, sep="")
