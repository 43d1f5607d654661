l, r = map(int, input().split())
if l < r:
    l = 2
print(l)
