from math import isqrt
for case in range(int(input())):
    n = int(input())
    r = isqrt(n)
    ans = list(range(r + 1)) + [n // k for k in range(r, 0, -1)]
    print(len(ans))
    print(*ans)
