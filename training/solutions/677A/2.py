n, h = map(int, input().split())
w = 0
for x in map(int, input().split()):
    if x <= h:
        w += 1
    else:
        w += 2
print(w)
