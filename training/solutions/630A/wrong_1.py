n = int(input())
print(pow(5, n, 10))
