x = int(input())
h, m = map(int, input().split())
ans = 0
while "7" not in str(h) and "7" not in str(m):
    m -= x
    if m < 0:
        m += 60
        h -= 1
        if h < 0:
            h = 23
    ans += 1
print(ans)
