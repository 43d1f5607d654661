from collections import Counter
same = {'9': '6', '5': '2'}
need = Counter(same.get(c, c) for c in input().strip())
have = Counter(same.get(c, c) for c in input().strip())
ans = 0
while all(have[c] >= need[c] for c in need):
    for c in need:
        have[c] -= need[c]
    ans += 1
print(ans)
