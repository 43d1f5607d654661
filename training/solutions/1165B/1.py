n = int(input())
d = 0
for x in sorted(map(int, input().split())):
    if x > d:
        d += 1
print(d)
