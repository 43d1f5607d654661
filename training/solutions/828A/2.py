n, a, b = map(int, input().split())
s = a + 2 * b
ans = 0
for t in input().split():
    if t == "1":
        if s == 0:
            ans += 1
        else:
            s -= 1
            if a:
                a -= 1
            elif b:
                b -= 1
    elif b:
        b -= 1
        s -= 2
    else:
        ans += 2
print(ans)
