n = int(input())
print(pow(3, n, 10**6 + 3))
