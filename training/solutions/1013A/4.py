n = int(input())
s = 0
for x in input().split():
    s += int(x)
for y in input().split():
    s -= int(y)
print("No" if s < 0 else "Yes")
