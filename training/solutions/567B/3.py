n = int(input())
e = [input().split() for _ in range(n)]
seen = set()
room = set()
for c, r in e:
    if c == "-" and r not in seen:
        room.add(r)
    seen.add(r)
size = [len(room)]
for c, r in e:
    room ^= {r}
    size.append(len(room))
print(max(size))
