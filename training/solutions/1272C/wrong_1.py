n, k = map(int, input().split())
s = input().strip()
c = set(input().split())
ans = 0
cur = 0
for x in s:
    if x in c:
        cur += 1
    else:
        ans += cur * (cur + 1) // 2
        cur = 0
print(ans)
