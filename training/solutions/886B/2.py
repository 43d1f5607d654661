n = int(input())
seen = set()
for x in reversed(input().split()):
    if x not in seen:
        seen.add(x)
        ans = x
print(ans)
