q = int(input())
nxt = {}
for _ in range(q):
    a, b = input().split()
    nxt[a] = b
made = set(nxt.values())
start = [a for a in nxt if a not in made]
print(len(start))
for a in start:
    b = nxt[a]
    while b in nxt:
        b = nxt[b]
    print(a, b)
