n = int(input())
roads = [tuple(map(int, input().split())) for _ in range(n)]
total = sum(c for a, b, c in roads)
a, b, c = roads.pop()
start, at = a, b
flip = 0
while at != start:
    for r in roads:
        if at in r[:2]:
            break
    roads.remove(r)
    if r[0] == at:
        at = r[1]
    else:
        at = r[0]
        flip += r[2]
print(min(flip, total - flip))
