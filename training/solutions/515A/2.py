a, b, s = map(int, input().split())
s -= abs(a)
s -= abs(b)
if s < 0 or s % 2 == 1:
    print("No")
else:
    print("Yes")
