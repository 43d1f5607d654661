a, b, s = map(int, input().split())
d = abs(a) + abs(b)
if s < d:
    print("No")
elif (s - d) % 2 == 0:
    print("Yes")
else:
    print("No")
