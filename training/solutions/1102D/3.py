n = int(input())
s = input().strip()
k = n // 3
count = {c: s.count(c) for c in "012"}
pool = {c: [c] * min(k, count[c]) for c in "012"}
for a in "012":
    for b in "012":
        d = min(count[a] - k, k - count[b])
        if d > 0:
            pool[a] += [b] * d
            count[a] -= d
            count[b] += d
parts = {c: iter(sorted(pool[c])) for c in pool}
print("".join(next(parts[c]) for c in s))
