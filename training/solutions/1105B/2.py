n, k = map(int, input().split())
s = input().strip() + "#"
cnt = {}
run = 1
for i in range(n):
    if s[i] == s[i + 1]:
        run += 1
    else:
        cnt[s[i]] = cnt.get(s[i], 0) + run // k
        run = 1
print(max(cnt.values()))
