t = int(input())
for _ in range(t):
    a, b, c, d = map(int, input().split())
    need = a - b
    if need <= 0:
        ans = b
    elif d >= c:
        ans = -1
    else:
        k, r = divmod(need, c - d)
        if r:
            k += 1
        ans = b + k * c
    print(ans)
