n = int(input())
p = ans = 0
for h in map(int, input().split()):
    if h > p:
        ans += h - p
    p = h
print(ans)
