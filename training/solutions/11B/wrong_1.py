x = abs(int(input()))
s = k = 0
while s < x:
    k += 1
    s += k
if (s - x) % 2:
    k += 1
print(k)
