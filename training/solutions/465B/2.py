n = int(input())
a = list(map(int, input().split()))
ops = 0
prev = 0
seen = False
for x in a:
    if x == 1:
        if prev == 0 and seen:
            ops += 1
        ops += 1
        seen = True
    prev = x
print(ops)
