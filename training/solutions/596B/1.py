n = int(input())
r = p = 0
for x in map(int, input().split()):
    r += abs(x - p)
    p = x
print(r)
