n = int(input())
a = list(map(int, input().split()))
i = 0
while i < len(a):
    if a.count(a[i]) > 1:
        a.remove(a[i])
        i = 0
    else:
        i += 1
print(len(a))
print(*a)
