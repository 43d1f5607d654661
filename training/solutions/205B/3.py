n = int(input())
total = 0
prev = 0
for x in map(int, input().split()):
    drop = prev - x
    if drop > 0:
        total += drop
    prev = x
print(total)
