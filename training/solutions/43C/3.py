n = int(input())
a = list(map(int, input().split()))
w = [0, 0, 0]
ans = 0
for x in a:
    r = x % 3
    if w[-r]:
        w[-r] -= 1
        ans += 1
    else:
        w[r] += 1
print(ans)
