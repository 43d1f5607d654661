n = int(input())
cnt = {}
for w in map(int, input().split()):
    cnt[w] = cnt.get(w, 0) + 1
ans = 0
for w in cnt:
    ans += cnt[w] % 2
print(ans)
