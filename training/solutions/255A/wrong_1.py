n = int(input())
c = b = k = 0
for i, x in enumerate(map(int, input().split())):
    if i % 3 == 0:
        c += x
    elif i % 3 == 1:
        b += x
    else:
        k += x
if c > b and c > k:
    print("chest")
elif b > c or b > k:
    print("biceps")
else:
    print("back")
