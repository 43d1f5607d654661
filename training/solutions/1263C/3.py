from math import isqrt
t = int(input())
for case in range(t):
    n = int(input())
    r = isqrt(n)
    small = list(range(r + 1))
    big = [n // k for k in range(r, 0, -1)]
    if big[0] == r:
        big = big[1:]
    ans = small + big
    print(len(ans))
    print(' '.join(map(str, ans)))
