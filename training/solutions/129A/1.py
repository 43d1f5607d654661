n = int(input())
a = list(map(int, input().split()))
s = sum(a)
print(sum((s - x) % 2 == 0 for x in a))
