q = int(input())
for _ in range(q):
    n = int(input())
    a = input().strip()
    b = input().strip()
    up, down = True, False
    for x, y in zip(a, b):
        sx = x in "12"
        sy = y in "12"
        if sx and sy:
            continue
        if not sx and not sy:
            up, down = down, up
        else:
            up, down = up and sx, down and sy
    print("YES" if down else "NO")
