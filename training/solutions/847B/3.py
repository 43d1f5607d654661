n = int(input())
a = [int(x) for x in input().split()]
seqs = []
for x in a:
    lo, hi = 0, len(seqs)
    while lo < hi:
        m = (lo + hi) // 2
        if seqs[m][-1] < x:
            hi = m
        else:
            lo = m + 1
    if lo == len(seqs):
        seqs.append([])
    seqs[lo].append(x)
for s in seqs:
    print(" ".join(map(str, s)))
