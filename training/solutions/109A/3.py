n = int(input())
a = 0
while n >= 0 and n % 7 != 0:
    n -= 4
    a += 1
if n < 0:
    print(-1)
else:
    print("4" * a + "7" * (n // 7))
