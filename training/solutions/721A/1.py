n = int(input())
a = [len(x) for x in input().split("W") if x]
print(len(a))
print(*a)
