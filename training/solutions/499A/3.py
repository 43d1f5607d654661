n, x = map(int, input().split())
cur = 1
ans = 0
for i in range(n):
    l, r = map(int, input().split())
    while cur + x <= l:
        cur += x
    ans += r - cur + 1
    cur = r + 1
print(ans)
