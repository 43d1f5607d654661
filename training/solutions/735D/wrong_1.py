n = int(input())
d = 2
while d * d <= n and n % d:
    d += 1
if d * d > n:
    print(1)
elif n % 2 == 0:
    print(2)
else:
    print(3)
