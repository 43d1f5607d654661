n = int(input())
a = input().split()
print(min(a.count(x) for x in a), len(set(a)))
