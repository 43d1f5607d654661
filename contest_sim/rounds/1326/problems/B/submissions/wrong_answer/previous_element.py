# Adds the element before instead of the largest one.
input()
a = [0]
for b in map(int, input().split()):
    a.append(a[-1] + b)
print(*a[1:])
