n = int(input())
used = set()
for x in map(int, input().split()):
    for w in (x - 1, x, x + 1):
        if w > 0 and w not in used:
            used.add(w)
            break
print(len(used))
