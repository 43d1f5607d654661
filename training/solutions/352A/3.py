n = int(input())
a = list(map(int, input().split()))
x = a.count(5)
y = a.count(0)
if y == 0:
    print(-1)
elif x < 9:
    print(0)
else:
    x -= x % 9
    print("5" * x + "0" * y)
