n = int(input())
cnt = {0: 1}
p = ans = 0
for x in map(int, input().split()):
    p ^= x
    ans += cnt.get(p, 0)
    cnt[p] = cnt.get(p, 0) + 1
print(ans)
