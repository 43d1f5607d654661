n = int(input())
a = input().split()
print(sum(a.count(x) // 2 for x in set(a)) // 2)
