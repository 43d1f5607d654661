a, b = input().split()
s = int(a)
p = 1
for c in b:
    s += int(c) * p
    p *= 10
print(s)
