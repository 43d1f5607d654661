n = int(input())
b = c = p = 0
for x in map(int, input().split()):
    c = c + 1 if x > p else 1
    b = max(b, c)
    p = x
print(b)
