n = int(input())
s = 0
for i, x in enumerate(input().split()):
    s += i * int(x) * 4
print(s)
