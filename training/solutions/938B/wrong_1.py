n = int(input())
a = list(map(int, input().split()))
print(min(a[-1] - 1, 10 ** 6 - a[0]))
