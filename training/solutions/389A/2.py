n = int(input())
a = list(map(int, input().split()))
while max(a) != min(a):
    i = a.index(max(a))
    a[i] -= min(a)
print(sum(a))
