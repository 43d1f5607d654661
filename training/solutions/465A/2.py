n = int(input())
s = input().strip()[::-1]
x = int(s, 2)
y = (x + 1) % 2 ** n
print(bin(x ^ y).count("1"))
