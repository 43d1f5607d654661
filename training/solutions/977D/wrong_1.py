n = int(input())
a = sorted(map(int, input().split()), key=lambda x: (x % 3 > 0, x))
print(*a)
