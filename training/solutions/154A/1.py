s = input().strip()
ans = 0
for _ in range(int(input())):
    p = input().strip()
    x = y = 0
    for c in s:
        if c == p[0]:
            x += 1
        elif c == p[1]:
            y += 1
        else:
            ans += min(x, y)
            x = y = 0
    ans += min(x, y)
print(ans)
