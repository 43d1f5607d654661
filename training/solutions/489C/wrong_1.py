m, s = map(int, input().split())
if s == 0 or s > 9 * m:
    print(-1, -1)
else:
    q, r = divmod(s, 9)
    big = '9' * q + str(r) * (q < m)
    big = big.ljust(m, '0')
    small = big[::-1]
    if small[0] == '0':
        small = '1' + small[1:]
    print(small, big)
