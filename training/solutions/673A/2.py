n = int(input())
a = set(map(int, input().split()))
bored = 0
ans = 90
for m in range(1, 91):
    if m in a:
        bored = 0
    else:
        bored += 1
    if bored == 15:
        ans = m
        break
print(ans)
