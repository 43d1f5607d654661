n = int(input())
right = ans = 0
for x in map(int, input().split()):
    if x:
        right += 1
    else:
        ans += right
print(ans)
