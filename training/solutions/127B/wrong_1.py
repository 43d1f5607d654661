n = int(input())
a = input().split()
print(sum(a.count(x) for x in set(a)) // 4)
