n = int(input())
last = 3
ans = 0
for x in map(int, input().split()):
    if x == 3:
        if last != 3:
            x = 3 - last
    elif x == last:
        x = 0
    if x == 0:
        ans += 1
        last = 3
    else:
        last = x
print(ans)
