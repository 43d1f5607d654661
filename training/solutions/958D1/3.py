m = int(input())
lines = [input() for _ in range(m)]
place = [eval(s) for s in lines]
place_count = {}
for p in place:
    place_count[p] = place_count.get(p, 0) + 1
print(" ".join(str(place_count[p]) for p in place))
