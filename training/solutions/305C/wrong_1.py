n = int(input())
a = set(map(int, input().split()))
print(max(a) + 1 - len(a))
