n = int(input())
k = 0
s = 0
while s < n:
    s += s + 1
    k += 1
print(k)
