a, b = input().strip()
c, d = input().strip()
x = ord(c) - ord(a)
y = int(d) - int(b)
h = "R" * x + "L" * -x
v = "U" * y + "D" * -y
n = max(len(h), len(v))
print(n)
for i in range(n):
    print(h[i:i + 1] + v[i:i + 1])
