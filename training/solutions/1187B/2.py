from collections import Counter, defaultdict
n = int(input())
p = defaultdict(list)
for i, c in enumerate(input().strip(), 1):
    p[c].append(i)
for _ in range(int(input())):
    k = Counter(input().strip())
    print(max(p[c][v - 1] for c, v in k.items()))
