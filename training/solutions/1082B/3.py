input()
s = input()
a = b = res = 0
for c in s:
    if c == "G":
        b += 1
    else:
        a, b = b, 0
    res = max(res, a + b + 1)
print(min(res, s.count("G")))
