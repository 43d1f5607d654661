a, b, c, d, e = input().strip()
number = int(a + c + e + d + b)
print(str(pow(number, 5, 100000)).zfill(5))
