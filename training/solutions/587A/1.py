n = int(input())
cnt = [0] * 1000100
for w in map(int, input().split()):
    cnt[w] += 1
ans = 0
for i in range(1000099):
    cnt[i + 1] += cnt[i] // 2
    ans += cnt[i] % 2
print(ans)
