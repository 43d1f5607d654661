h, w = map(int, input().split())
rows = [int(x) for x in input().split()]
cols = [int(x) for x in input().split()]
free = 0
bad = False
for i, a in enumerate(rows):
    for j, b in enumerate(cols):
        if j > a and i > b:
            free += 1
        elif (j < a and i == b) or (j == a and i < b):
            bad = True
print(0 if bad else pow(2, free, 1000000007))
