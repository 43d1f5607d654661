q = int(input())
pos = {}
l, r = 0, 0
for _ in range(q):
    c, x = input().split()
    if c == 'L':
        pos[x] = l
        l -= 1
    elif c == 'R':
        pos[x] = r
        r += 1
    else:
        print(min(pos[x] - l, r - pos[x]) - 1)
