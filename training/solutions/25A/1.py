n = int(input())
a = [int(x) % 2 for x in input().split()]
if a.count(1) == 1:
    print(a.index(1) + 1)
else:
    print(a.index(0) + 1)
