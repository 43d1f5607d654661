n = int(input())
a = input().split()
print(n - a.count("2"))
