n = int(input())
s = n * (n + 1) // 2
if s % 2 == 0:
    print(0)
else:
    print(1)
