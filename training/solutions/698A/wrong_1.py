n = int(input())
last = 0
ans = 0
for x in map(int, input().split()):
    if x == 3:
        x = 2 if last == 1 else 1
    elif x == last:
        x = 0
    ans += x == 0
    last = x
print(ans)
