n = int(input())
a = [int(x) for x in input().split()]
total = max(a) - min(a) + 1
print(total - len(a))
