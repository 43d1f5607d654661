n = int(input())
ans = 0
for i in range(2):
    s = 0
    for x in input().split():
        s = s | int(x)
    ans += s
print(ans)
