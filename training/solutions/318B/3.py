r = h = 0
for t in input().strip().split("heavy"):
    r += t.count("metal") * h
    h += 1
print(r)
