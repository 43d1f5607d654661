n = int(input())
s = input()
b = 1000
for i in range(n - 3):
    t = 0
    for x, y in zip(s[i:i + 4], "ACTG"):
        d = abs(ord(x) - ord(y))
        t += min(d, 26 - d)
    b = min(b, t)
print(b)
