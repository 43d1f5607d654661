s = input().strip()
if len(s) % 2 == 1:
    print(-1)
else:
    x = y = 0
    for c in s:
        if c == "L":
            x -= 1
        elif c == "R":
            x += 1
        elif c == "U":
            y += 1
        else:
            y -= 1
    print((abs(x) + abs(y)) // 2)
