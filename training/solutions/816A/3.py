h, m = map(int, input().split(":"))
ans = 0
while str(h).zfill(2) != str(m).zfill(2)[::-1]:
    m += 1
    ans += 1
    if m == 60:
        m = 0
        h += 1
        if h == 24:
            h = 0
print(ans)
