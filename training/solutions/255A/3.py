n = int(input())
a = list(map(int, input().split()))
x = sum(a[0::3])
y = sum(a[1::3])
z = sum(a[2::3])
m = max(x, y, z)
if x == m:
    print("chest")
elif y == m:
    print("biceps")
else:
    print("back")
