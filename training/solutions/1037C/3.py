n = int(input())
d = [int(x) - int(y) for x, y in zip(input().strip(), input().strip())]
s = "".join("+-."[0 if v > 0 else 1 if v < 0 else 2] for v in d)
k = 0
p = "."
for c in s:
    if c != "." and (p == "." or p == c):
        k += 1
        p = c
    else:
        p = "."
print(k)
