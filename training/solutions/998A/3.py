n = int(input())
a = list(map(int, input().split()))
r = [-1]
if n > 1:
    for i in range(n):
        if a[i] != sum(a) - a[i]:
            r = [1, i + 1]
print(*r)
