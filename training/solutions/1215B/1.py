n = int(input())
pos = neg = 0
total = 0
for x in map(int, input().split()):
    if x > 0:
        pos += 1
    else:
        pos, neg = neg, pos + 1
    total += neg
print(total, n * (n + 1) // 2 - total)
