n = int(input())
s = input().strip()
a = b = 0
for c in s:
    if c == "0":
        a += 1
    else:
        b += 1
print(abs(a - b))
