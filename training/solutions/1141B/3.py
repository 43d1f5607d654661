n = int(input())
a = list(map(int, input().split()))
a = a + a
ans = 0
c = 0
for x in a:
    if x == 1:
        c += 1
    else:
        c = 0
    ans = max(ans, c)
print(ans)
