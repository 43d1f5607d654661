n, k = map(int, input().split())
ans = 0
for x in map(int, input().split()):
    c = 0
    while x > 0:
        if x % 10 == 4 or x % 10 == 7:
            c += 1
        x //= 10
    if c <= k:
        ans += 1
print(ans)
