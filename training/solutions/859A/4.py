k = int(input())
ans = 25
for x in input().split():
    if int(x) > ans:
        ans = int(x)
print(ans - 25)
