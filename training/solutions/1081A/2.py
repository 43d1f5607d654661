v = int(input())
if v > 2:
    v = 1
print(v)
