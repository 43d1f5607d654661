l, r = map(int, input().split())
if r - l > 0:
    print(2)
else:
    print(r)
