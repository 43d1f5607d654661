n, k = map(int, input().split())
s = input()
ans = l = bad = 0
for r in range(n):
    bad += s[r] == 'b'
    while bad > k:
        bad -= s[l] == 'b'
        l += 1
    ans = max(ans, r - l + 1)
print(ans)
