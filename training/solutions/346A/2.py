n = int(input())
a = sorted(map(int, input().split()))
g = a[0]
for x in a:
    while x:
        g, x = x, g % x
moves = a[-1] // g - n
if moves % 2 == 0:
    print("Bob")
else:
    print("Alice")
