n = int(input())
s = ["o"] * n
a, b = 1, 2
while a < n:
    s[a - 1] = "O"
    a, b = b, a + b
print("".join(s))
