from collections import Counter
cnt = Counter()
for _ in range(int(input())):
    s = input().strip()
    cnt[s.count('(') - s.count(')')] += 1
print(cnt[0] // 2 + sum(min(cnt[k], cnt[-k]) for k in list(cnt) if k > 0))
