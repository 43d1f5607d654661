n = int(input())
used = set()
ans = 0
for x in map(int, input().split()):
    while x in used:
        x += 1
        ans += 1
    used.add(x)
print(ans)
