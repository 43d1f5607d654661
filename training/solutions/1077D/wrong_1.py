from collections import Counter
n, k = map(int, input().split())
c = Counter(input().split())
t = [x for x, _ in c.most_common(k)]
while len(t) < k:
    t.append(t[0])
print(*t)
