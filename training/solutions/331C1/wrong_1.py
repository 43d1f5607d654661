n = int(input())
c = 0
while n >= 10:
    n -= int(max(str(n)))
    c += 1
print(c + n)
