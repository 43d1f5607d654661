n = int(input())
a = [int(x) & 1 for x in input().split()]
print(min(a.count(0), a.count(1)))
