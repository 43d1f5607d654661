n = int(input())
a = [9] * (n // 9)
if n % 9:
    a.append(n % 9)
print(len(a))
print(*a)
