a, b, m, r = map(int, input().split())
seq = [r]
seen = set(seq)
while True:
    r = (a * r + b) % m
    if r in seen:
        break
    seq.append(r)
    seen.add(r)
print(len(seq) - seq.index(r))
