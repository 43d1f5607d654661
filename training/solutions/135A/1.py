n = int(input())
a = sorted(map(int, input().split()))
a[-1] = 2 if a[-1] == 1 else 1
print(*sorted(a))
