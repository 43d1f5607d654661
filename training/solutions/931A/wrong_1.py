a = int(input())
b = int(input())
d = abs(a - b) // 2
print(d * (d + 1))
