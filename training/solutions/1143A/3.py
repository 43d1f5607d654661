n = int(input())
a = list(map(int, input().split()))
l = r = 0
for i in range(n):
    if a[i] == 0:
        l = i + 1
    else:
        r = i + 1
print(min(l, r))
