n = int(input())
seen = set()
cur = set()
for x in map(int, input().split()):
    cur = {x | y for y in cur}
    cur.add(x)
    seen |= cur
print(len(seen))
