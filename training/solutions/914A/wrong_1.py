n = int(input())
b = 0
for x in map(int, input().split()):
    if x > 0 and int(x ** 0.5) ** 2 != x:
        b = max(b, x)
print(b)
