n = int(input())
n += 1
if n == 1:
    print(0)
elif n % 2 == 0:
    print(n // 2)
else:
    print(n)
