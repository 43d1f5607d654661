x = abs(int(input()))
s = k = 0
while s < x or (s - x) % 2:
    k += 1
    s += k
print(k)
