s = input()
k = 0
for c in s:
    if c == "a":
        k += 1
print(min(k * 2 - 1, len(s)))
