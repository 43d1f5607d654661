n = int(input())
a = sorted(map(int, input().split()))
print(*a[::2] + a[1::2][::-1])
