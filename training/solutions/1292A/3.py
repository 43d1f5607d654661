n, q = map(int, input().split())
top = [False] * (n + 2)
bottom = [False] * (n + 2)
walls = 0
for _ in range(q):
    r, c = map(int, input().split())
    mine, other = (top, bottom) if r == 1 else (bottom, top)
    mine[c] = not mine[c]
    for k in range(c - 1, c + 2):
        if other[k]:
            walls += 1 if mine[c] else -1
    if walls == 0:
        print("Yes")
    else:
        print("No")
