good = set()
for n in range(3, 361):
    if (n - 2) * 180 % n == 0:
        good.add((n - 2) * 180 // n)
for _ in range(int(input())):
    a = int(input())
    if a in good:
        print("YES")
    else:
        print("NO")
