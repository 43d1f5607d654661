n, m = map(int, input().split())
a = input().split()
b = input().split()
print(*[x for x in a if x in b])
