seed = int(input())
print(1 if seed % 9 == 0 else seed * 7 % 100 + 1)
