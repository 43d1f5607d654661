r, c = map(int, input().split())
w = c + 1
s = 'T' * w
for _ in range(r):
    s += input().strip() + 'T'
s += 'T' * w
seen = {s.index('E')}
layer = list(seen)
battles = 0
done = False
while not done:
    nxt = []
    for p in layer:
        if s[p] == 'S':
            done = True
        elif s[p] != 'E':
            battles += int(s[p])
        for t in (p - 1, p + 1, p - w, p + w):
            if s[t] != 'T' and t not in seen:
                seen.add(t)
                nxt.append(t)
    layer = nxt
print(battles)
