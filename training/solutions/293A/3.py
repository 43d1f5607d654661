n = int(input())
a = input().strip()
b = input().strip()
d = a.count('1') - b.count('1')
common = sum(x == y == '1' for x, y in zip(a, b))
d += common % 2
if d > 0:
    print("First")
elif d < -1:
    print("Second")
else:
    print("Draw")
