n = int(input())
s = 0
c = 0
for x in sorted(map(int, input().split())):
    if s <= x:
        c += 1
        s += x
print(c)
