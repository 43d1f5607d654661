n = int(input())
a = [int(x) for x in input().split()]
k = sum(a) * 2 // n + 1
if k < max(a):
    k = max(a)
print(k)
