from collections import Counter
n = int(input())
cnt = Counter()
ans = 0
for _ in range(n):
    mask = 0
    for c in input().strip():
        mask ^= 1 << (ord(c) - 97)
    ans += cnt[mask]
    for b in range(26):
        ans += cnt[mask ^ (1 << b)]
    cnt[mask] += 1
print(ans)
