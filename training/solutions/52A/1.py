n = int(input())
a = input().split()
print(n - max(a.count(c) for c in "123"))
