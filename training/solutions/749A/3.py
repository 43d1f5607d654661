n = int(input())
a = [2] * (n // 2)
if n % 2:
    a[-1] = 3
print(len(a))
print(*a)
