k = int(input())
print(k if k < 30 else k * k)
