n, a, b = map(int, input().split())
c = 0
ans = 0
for t in map(int, input().split()):
    if t == 2:
        if b > 0:
            b -= 1
        else:
            ans += 2
    elif a > 0:
        a -= 1
    elif b > 0:
        b -= 1
        c += 1
    elif c > 0:
        c -= 1
    else:
        ans += 1
print(ans)
