m, s = map(int, input().split())
if s > 9 * m or s == 0 and m > 1:
    print(-1, -1)
else:
    big = []
    left = s
    for _ in range(m):
        d = min(9, left)
        big.append(d)
        left -= d
    small = big[::-1]
    if m > 1 and small[0] == 0:
        small[0] = 1
        i = 1
        while small[i] == 0:
            i += 1
        small[i] -= 1
    print(''.join(map(str, small)), ''.join(map(str, big)))
