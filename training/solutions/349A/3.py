n = int(input())
a = list(map(int, input().split()))
x = y = 0
ans = "YES"
for b in a:
    if b == 25:
        x += 1
    elif b == 50:
        if x == 0:
            ans = "NO"
            break
        x -= 1
        y += 1
    else:
        if y > 0 and x > 0:
            x -= 1
            y -= 1
        elif x >= 3:
            x -= 3
        else:
            ans = "NO"
            break
print(ans)
