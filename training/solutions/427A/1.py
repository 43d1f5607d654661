n = int(input())
p = r = 0
for x in map(int, input().split()):
    p += x
    if p < 0:
        r += 1
        p = 0
print(r)
