n = int(input())
a = sorted(map(int, input().split()))
a[0], a[-1] = a[-1], a[0]
print(*a)
