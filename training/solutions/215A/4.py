n = int(input())
a = [int(x) for x in input().split()]
m = int(input())
b = [int(x) for x in input().split()]
r = []
for x in a:
    for y in b:
        if y % x == 0:
            r.append(y // x)
r.sort()
print(r.count(r[-1]))
