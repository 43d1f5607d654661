n = int(input())
a = input().split()
print(*a[::-1])
