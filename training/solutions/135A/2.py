n = int(input())
a = sorted(map(int, input().split()))
if a[-1] > 1:
    a = [1] + a[:-1]
else:
    a = a[:-1] + [2]
print(*a)
