n, k = map(int, input().split())
s = input()
ans = 0
for c in 'ab':
    l = bad = 0
    for r in range(n):
        bad += s[r] != c
        while bad > k:
            bad -= s[l] != c
            l += 1
        ans = max(ans, r - l + 1)
print(ans)
