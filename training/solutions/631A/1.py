n = int(input())
x = y = 0
for v in map(int, input().split()):
    x |= v
for v in map(int, input().split()):
    y |= v
print(x + y)
