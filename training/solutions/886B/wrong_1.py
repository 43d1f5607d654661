n = int(input())
a = input().split()
print(min(set(a), key=lambda x: (a.count(x), a.index(x))))
