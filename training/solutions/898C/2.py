from collections import defaultdict
n = int(input())
d = defaultdict(list)
for i in range(n):
    t = input().split()
    d[t[0]] += t[2:]
print(len(d))
for who in sorted(d):
    keep = []
    for p in sorted(d[who], key=len, reverse=True):
        if not any(q.endswith(p) for q in keep):
            keep.append(p)
    print(who, len(keep), " ".join(keep))
