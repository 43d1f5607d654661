n = int(input())
a = input().split()
print(n - len(set(a)))
