s = input()
print(s)
for _ in range(int(input())):
    a, b = input().split()
    x, y = s.split()
    if x == a:
        x = b
    else:
        y = b
    s = x + " " + y
    print(s)
