n = int(input())
a = sorted([int(x) for x in input().split()])
s = sum(a)
i = 0
for x in a:
    if s * 2 >= n * 9:
        break
    s = s - x + 5
    i += 1
print(i)
