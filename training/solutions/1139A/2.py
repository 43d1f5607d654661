n = int(input())
r = 0
for i, c in enumerate(input().strip(), 1):
    if c in "2468":
        r += i
print(r)
