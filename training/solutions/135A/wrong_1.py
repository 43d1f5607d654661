n = int(input())
a = sorted(map(int, input().split()))
a[-1] = 1
print(*sorted(a))
