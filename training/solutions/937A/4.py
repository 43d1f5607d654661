n = int(input())
a = [int(x) for x in input().split()]
print(len(set(x for x in a if x > 0)))
