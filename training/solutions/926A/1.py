l, r = map(int, input().split())
c = 0
for x in range(32):
    for y in range(21):
        if l <= 2**x * 3**y <= r:
            c += 1
print(c)
