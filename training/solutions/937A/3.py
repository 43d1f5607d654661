n = int(input())
a = set(map(int, input().split()))
a.discard(0)
print(len(a))
