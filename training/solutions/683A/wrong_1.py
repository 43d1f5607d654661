a, x, y = map(int, input().split())
if x in (0, a) or y in (0, a):
    print(1)
elif 0 < x < a and 0 < y < a:
    print(0)
else:
    print(2)
