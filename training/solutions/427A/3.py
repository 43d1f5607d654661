n = int(input())
a = list(map(int, input().split()))
c = 0
ans = 0
for x in a:
    if x == -1:
        if c > 0:
            c -= 1
        else:
            ans += 1
    else:
        c += x
print(ans)
