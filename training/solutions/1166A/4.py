n = int(input())
cnt = [0] * 26
ans = 0
for i in range(n):
    j = ord(input()[0]) - 97
    ans += cnt[j] // 2
    cnt[j] += 1
print(ans)
